namespace Sources.Cli;

/// <summary>What the program tells the shell.</summary>
internal static class ExitCodes
{
    public const int Good = 0;
    public const int ContentErrors = 1;
    public const int WrongUsage = 2;
}
