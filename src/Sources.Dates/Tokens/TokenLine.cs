namespace Sources.Dates.Tokens;

/// <summary>The tokens of one sentence over their text. Beyond its ends stand tokens of kind Edge, so rules may look as far as they like.</summary>
internal readonly ref struct TokenLine(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
{
    private static readonly Token[] Edge = new Token[1];

    public readonly ReadOnlySpan<char> Text = text;

    public readonly ReadOnlySpan<Token> Tokens = tokens;

    public int Count => Tokens.Length;

    public ref readonly Token this[int index] => ref (uint)index < (uint)Tokens.Length ? ref Tokens[index] : ref Edge[0];

    public Lex Lex(int index) => this[index].Lex;

    public bool Is(int index, ReadOnlySpan<char> word)
    {
        ref readonly var token = ref this[index];
        return token.Kind != TokenKind.Edge && Text[token.Start..token.End].Equals(word, StringComparison.OrdinalIgnoreCase);
    }

    public ReadOnlySpan<char> WordAt(int index)
    {
        ref readonly var token = ref this[index];
        return Text[token.Start..token.End];
    }
}
