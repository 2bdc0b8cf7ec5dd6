using Sources.Benchmarks.Dates;

return args switch
{
    ["dates-accuracy", var gold, .. var rest] => DatesAccuracy.Run(gold, rest),
    ["dates-speed"] => DatesSpeed.Run(),
    ["dates-speed", "cold", var directory] => DatesSpeed.RunCold(directory),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        dates-accuracy GOLD.jsonl [news]   the two tables of F1, and the errors by class
        dates-speed                        KB/s on one thread, cold start, growth with length, allocation
        """);
    return 2;
}
