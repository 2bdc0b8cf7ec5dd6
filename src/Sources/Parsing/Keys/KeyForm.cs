namespace Sources.Parsing.Keys;

/// <summary>What the value of a key is.</summary>
internal enum KeyForm
{
    /// <summary>A text.</summary>
    Text,
    /// <summary>A language, by its tag of BCP 47.</summary>
    Language,
    /// <summary><c>true</c> or <c>false</c>.</summary>
    Flag,
    /// <summary>A number within bounds.</summary>
    Number,
    /// <summary>One of a few words.</summary>
    Choice,
    /// <summary>A date in EDTF.</summary>
    Date,
    /// <summary>An address with https or http.</summary>
    Address,
    /// <summary>Keys and values below it.</summary>
    Keys,
    /// <summary>A list of keys and values; one item may stand without the list.</summary>
    List,
    /// <summary>A list whose items are texts, or keys and values; one item may stand without the list.</summary>
    TextOrKeysList,
    /// <summary>Names of CSS custom properties and their values.</summary>
    Tokens,
}
