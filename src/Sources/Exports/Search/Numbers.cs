using System.Text;

namespace Sources.Exports.Search;

/// <summary>
/// Rising numbers as a short text. Each number is the step from the one before (the first from -1), in digits of five bits, the lowest first, with 32 added where more
/// follow; a step of 0 says that the next number counts how many follow one by one.
/// </summary>
internal static class Numbers
{
    private const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private const int ShortestRun = 3;

    /// <summary>The text of numbers that rise from 0 on.</summary>
    internal static string Write(IReadOnlyList<int> rising)
    {
        var text = new StringBuilder();
        int last = -1;
        for (int i = 0; i < rising.Count;)
        {
            int run = 0;
            while (i + run < rising.Count && rising[i + run] == last + 1 + run) run++;
            if (run >= ShortestRun)
            {
                Write(text, 0);
                Write(text, run);
                i += run;
            }
            else Write(text, rising[i++] - last);
            last = rising[i - 1];
        }
        return text.ToString();
    }

    private static void Write(StringBuilder text, int number)
    {
        for (; number >= 32; number >>= 5) text.Append(Digits[number & 31 | 32]);
        text.Append(Digits[number]);
    }
}
