using Sources.Diagnostics;
using Statiq.Common;

namespace Sources.Statiq;

/// <summary>
/// What all modules share in one execution: the options and what was found wrong. A module lives as long as the engine, and the
/// preview server executes many times, so nothing of an execution is kept in a module.
/// </summary>
internal sealed class SourcesRun(SourcesOptions given)
{
    private readonly Lock gate = new();
    private Guid execution;
    private (SourcesOptions Options, DiagnosticBag Bag) current;

    /// <summary>The options and the bag of the execution that a module runs in.</summary>
    internal (SourcesOptions Options, DiagnosticBag Bag) In(IExecutionContext context)
    {
        lock (gate)
        {
            if (execution != context.ExecutionId)
            {
                execution = context.ExecutionId;
                current = (given.With(context.Settings), new DiagnosticBag());
            }
            return current;
        }
    }
}
