namespace Sources.Dates; internal static class Placeholder;
