namespace Sources.Importing.Word;

/// <summary>The elements of a document are nested so deeply that whoever walks through them would not come back.</summary>
internal sealed class TooDeepException(int limit) : Exception($"the document nests its elements deeper than {limit}");
