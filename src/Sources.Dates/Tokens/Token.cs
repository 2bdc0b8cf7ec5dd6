namespace Sources.Dates.Tokens;

internal enum TokenKind : byte
{
    /// <summary>The token beyond either end of the line.</summary>
    Edge,
    Word,

    /// <summary>Up to nine digits.</summary>
    Number,

    /// <summary>Digits with st, nd, rd or th.</summary>
    Ordinal,

    /// <summary>Digits with s: 1980s.</summary>
    PluralNumber,

    /// <summary>What can be no year or day: 200,000, 3.5, B52, ten digits.</summary>
    Quantity,

    /// <summary>Hyphen, en dash, em dash and their kin; Value is the plain character '-', '–' or '—'.</summary>
    Dash,
    Apostrophe,
    QuoteOpen,
    QuoteClose,

    /// <summary>Any other single character; Value is the character.</summary>
    Mark,
}

[Flags]
internal enum TokenFlags : byte
{
    None = 0,

    /// <summary>The word starts with a capital.</summary>
    Capital = 1,

    /// <summary>Two or more letters, all capitals.</summary>
    Shouted = 2,

    /// <summary>White space stands before it.</summary>
    SpaceBefore = 4,

    /// <summary>A line break stands before it.</summary>
    LineBefore = 8,

    /// <summary>A unit or season in the plural.</summary>
    Plural = 16,

    /// <summary>A month or weekday cut short.</summary>
    Short = 32,
}

/// <summary>A word, number or mark, where it stands, and what the lexicon knows of it.</summary>
internal readonly record struct Token(int Start, int End, TokenKind Kind, TokenFlags Flags, Lex Lex, int Value)
{
    /// <summary>Number of digits of a number.</summary>
    public byte Digits { get; init; }

    public bool Glued => (Flags & (TokenFlags.SpaceBefore | TokenFlags.LineBefore)) == 0;

    public bool Capital => (Flags & TokenFlags.Capital) != 0;

    public bool Plural => (Flags & TokenFlags.Plural) != 0;

    public bool Short => (Flags & TokenFlags.Short) != 0;

    public bool IsMark(char c) => Kind == TokenKind.Mark && Value == c;

    public bool IsUnit(Unit unit) => Lex == Lex.Unit && Value == (int)unit;
}
