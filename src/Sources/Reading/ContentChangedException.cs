namespace Sources.Reading;

/// <summary>A file of the content that was to be the same as before, and need not have been read, is another now: somebody wrote it while the site was being built.</summary>
internal sealed class ContentChangedException(string path) : Exception($"{path} was changed while it was being read");
