namespace Sources.Dates.Grammar;

/// <summary>The century of a year or decade that is told without one: ’17, the ’20s, the forties.</summary>
internal static class UnsaidCenturies
{
    /// <summary>Where no story says more, '45 and the '80s are of the 20th century, '05 and the '20s of the 21st.</summary>
    public const int LatestClipped = 2029;

    /// <summary>Where no story says more, the twenties are of the 20th century.</summary>
    public const int LatestInWords = 1999;

    /// <summary>A story of earlier years gives no century: a house of 1342 that was mended in the seventies was so in our time.</summary>
    private const int Earliest = 1500;

    /// <summary>How far ahead of the story its own century goes: a story goes forward, and in one of 1922 the nineties are still to come.</summary>
    private const int Ahead = 70;

    /// <summary>How far back it goes: in a story of 1898 '01 is no year of its century.</summary>
    private const int Back = 50;

    /// <summary>Puts the year or decade into the century of the date named before it in the sentence, else of the story, which stands at a year, or at 0 where it is not known.</summary>
    public static void Say(Find find, Find? previous, int anchorYear)
    {
        if (find.UnsaidCentury == 0) return;
        var told = previous switch
        {
            { Kind: FindKind.Decade, Span: >= Earliest and var decade } => decade,
            { Year: >= Earliest and var year } => year,
            _ => anchorYear,
        };
        if (told >= Earliest) find.CenturyFrom = told;
        if (find.Kind == FindKind.Decade) find.Span = Place(find.Span, 9, told, find.UnsaidCentury);
        else if (find.Year is { } clipped) find.Year = Place(clipped, 0, told, find.UnsaidCentury);
    }

    private static int Place(int year, int more, int told, int latest)
    {
        if (told < Earliest) return year + (latest - year) / 100 * 100;
        year += told / 100 * 100;
        if (year - told > Ahead) year -= 100;
        else if (told - year - more > Back) year += 100;
        return year > latest ? year - 100 : year;
    }
}
