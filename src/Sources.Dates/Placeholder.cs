#pragma warning disable CS1591, CA1036
namespace Sources.Dates;

public sealed record Edtf(string Text);
public enum DatePart { None }
public sealed record DateExpression(int Start, int End);
