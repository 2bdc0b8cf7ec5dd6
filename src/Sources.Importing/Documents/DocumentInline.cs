using Sources.Model;

namespace Sources.Importing.Documents;

/// <summary>A piece of running text.</summary>
internal abstract record DocumentInline;

/// <summary>Words, which mean themselves whatever signs they hold.</summary>
internal sealed record DocumentWords(string Text) : DocumentInline;

/// <summary>Words in another type.</summary>
internal sealed record DocumentStyle(TextStyle Style, IReadOnlyList<DocumentInline> Content) : DocumentInline;

/// <summary>A link.</summary>
internal sealed record DocumentLink(string Url, IReadOnlyList<DocumentInline> Content) : DocumentInline;

/// <summary>A reference to the note with this key.</summary>
internal sealed record DocumentNoteSign(string Key) : DocumentInline;

/// <summary>A line end that is kept.</summary>
internal sealed record DocumentBreak : DocumentInline;
