using Sources.Dates.Grammar;
using Sources.Dates.Tokens;

namespace Sources.Dates.Context;

/// <summary>How a find stands in its sentence, read from the words around it: quotation marks, clause openers, neighbouring nouns.</summary>
internal ref struct Roles
{
    private int read;
    private bool quoted;
    private bool subordinate;
    private bool content;
    private bool verb;
    private int parentheses;

    /// <summary>Whether the find last asked for stands in parentheses.</summary>
    public readonly bool InParenthesis => parentheses > 0;

    /// <summary>Starts a sentence; a quotation opened in the one before may go on.</summary>
    public void BeginSentence()
    {
        read = 0;
        subordinate = false;
        content = false;
        verb = false;
        parentheses = 0;
    }

    /// <summary>The role of the find. Finds are asked for from left to right.</summary>
    public DateRole Of(in TokenLine line, Find find)
    {
        Advance(line, find.First);
        if (quoted) return DateRole.Quoted;
        if (IsAttributive(line, find)) return DateRole.Attributive;
        if (!subordinate) return DateRole.Adverbial;
        // "The strike that began on 3 May ended ...": a verb right after the date is the main clause's.
        if (IsVerb(line, find.Last)) subordinate = false;
        return DateRole.Subordinate;
    }

    private static bool IsVerb(in TokenLine line, int at) =>
        line.Lex(at) == Lex.Verb || line[at] is { Kind: TokenKind.Word, Lex: Lex.None, Capital: false } && line.WordAt(at).EndsWith("ed");

    /// <summary>"The party, founded in 1917, ...": a participle after a comma, before the sentence has had its verb.</summary>
    private readonly bool OpensParticiple(in TokenLine line, int at) =>
        !verb && line[at - 1].IsMark(',') && line[at - 2].Kind == TokenKind.Word && line.Lex(at - 2) != Lex.Month
        && (line[at] is { Kind: TokenKind.Word, Lex: Lex.None, Capital: false } && line.WordAt(at).EndsWith("ed") || line.Is(at, "held") || line.Is(at, "built") || line.Is(at, "born") || line.Is(at, "known") || line.Is(at, "begun"));

    /// <summary>Reads on to the token, following quotation marks and clauses.</summary>
    public void Advance(in TokenLine line, int to)
    {
        for (; read < to; read++)
        {
            ref readonly var token = ref line[read];
            switch (token.Kind)
            {
                case TokenKind.QuoteOpen:
                    quoted = true;
                    break;
                case TokenKind.QuoteClose:
                    quoted = false;
                    break;
                case TokenKind.Dash when token.Value == '\u2014':
                    subordinate = false;
                    break;
                case TokenKind.Mark when token.Value is '(' or '[':
                    parentheses++;
                    break;
                case TokenKind.Mark when token.Value is ')' or ']':
                    parentheses = Math.Max(0, parentheses - 1);
                    break;
                case TokenKind.Mark when token.Value is ';' or ':' || token.Value == ',' && content:
                    subordinate = false;
                    break;
                case TokenKind.Word when OpensClause(line, read) || OpensParticiple(line, read):
                    subordinate = true;
                    content = false;
                    break;
                case TokenKind.Word:
                    content = true;
                    if (!subordinate && IsVerb(line, read)) verb = true;
                    break;
            }
        }
    }

    private static bool OpensClause(in TokenLine line, int at)
    {
        var lex = line.Lex(at);
        if (lex is Lex.Relative or Lex.Subordinator) return true;
        // "that" after a word and before a verb, a pronoun or an article opens a clause; "that day" does not.
        return lex == Lex.That && line[at - 1].Kind == TokenKind.Word && line.Lex(at - 1) is Lex.None or Lex.Verb or Lex.Saying or Lex.Counted or Lex.Time or Lex.Period && line.Lex(at + 1) is not (Lex.Unit or Lex.Season or Lex.Same or Lex.Very or Lex.Month);
    }

    private static bool IsAttributive(in TokenLine line, Find find)
    {
        ref readonly var before = ref line[find.First - 1];
        ref readonly var after = ref line[find.Last];
        if (find.Kind is FindKind.Offset or FindKind.EventOffset or FindKind.Reference) return false;
        if (before.Lex == Lex.Of) return line.Lex(find.First - 2) != Lex.As;
        if (before.IsMark('(') && (after.IsMark(')') || after.Kind == TokenKind.Dash || after.Lex == Lex.To)) return true;
        if (after.Kind == TokenKind.Apostrophe && after.Glued && line.Is(find.Last + 1, "s")) return true;
        if (!IsNoun(line, find.Last)) return false;
        if (before.Lex is Lex.The or Lex.A or Lex.This or Lex.That or Lex.Pronoun or Lex.Former or Lex.Recent or Lex.Following) return true;
        if (line.Lex(find.First) == Lex.The) return line[find.First - 1].Kind is TokenKind.Edge || Governs(before.Lex) is false && before.Kind == TokenKind.Word && !after.Capital;
        // An adjective or a possessive before it: Armenia's 1988 resolution, the failed 1988 vote.
        if (before.Kind == TokenKind.Word && before.Glued && line[find.First - 2].Kind == TokenKind.Apostrophe) return true;
        return before is { Kind: TokenKind.Word, Lex: Lex.None } && HasArticle(line, find.First - 1);
    }

    private static bool Governs(Lex lex) => lex is Lex.In or Lex.On or Lex.By or Lex.Since or Lex.Until or Lex.During or Lex.Before or Lex.After or Lex.From or Lex.To or Lex.Through or Lex.Between or Lex.About or Lex.Circa or Lex.Over or Lex.Within or Lex.At or Lex.And or Lex.Or;

    private static bool HasArticle(in TokenLine line, int at)
    {
        for (var i = at; i > at - 3; i--)
        {
            if (line.Lex(i) is Lex.The or Lex.A) return true;
            if (line[i].Kind != TokenKind.Word || line.Lex(i) != Lex.None) return false;
        }
        return false;
    }

    private static bool IsNoun(in TokenLine line, int at)
    {
        ref readonly var token = ref line[at];
        return token is { Kind: TokenKind.Word, Lex: Lex.None or Lex.Counted or Lex.Label or Lex.Part or Lex.Period or Lex.Unit } && !token.Capital || token is { Kind: TokenKind.Word, Lex: Lex.None, Capital: true };
    }
}
