using System.Globalization;

namespace Sources.Benchmarks.Site;

/// <summary>Keeps a generated content folder, so that other programs can be run over it.</summary>
internal static class CorpusFolder
{
    public static int Write(string count, string folder)
    {
        Corpus.Write(folder, int.Parse(count, CultureInfo.InvariantCulture));
        return 0;
    }
}
