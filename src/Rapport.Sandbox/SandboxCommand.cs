using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Rapport.Sandbox.Mailbox;

namespace Rapport.Sandbox;

/// <summary>The sandbox's command line.</summary>
internal static class SandboxCommand
{
    public static RootCommand Build()
    {
        var mailbox = new Option<string?>("--mailbox") { Description = "Folder of Graph-shaped JSON; the invented sample mailbox when left out.", HelpName = "DIR" };
        var now = new Option<DateTimeOffset?>("--now") { Description = "Instant at which the clock starts; just after the newest item when left out.", HelpName = "INSTANT", CustomParser = ReadInstant };
        var urls = new Option<string?>("--urls") { Description = "Address of the page.", HelpName = "URL" };
        var azurite = new Option<string?>("--azurite") { Description = "Keep state in Azurite instead of a file. Tables of an earlier run are removed.", HelpName = "CONNECTION" };
        var draft = new Option<bool>("--draft") { Description = "Also write drafts into the simulated mailbox. The sample's user always has them written." };
        var command = new RootCommand("Rapport on a pretend tenant: Graph, sign-in and Outlook on this machine.") { mailbox, now, urls, azurite, draft };
        command.SetAction(async (line, cancellationToken) =>
        {
            try
            {
                await SandboxRun.RunAsync(new SandboxWish(line.GetValue(mailbox), line.GetValue(now), line.GetValue(urls), line.GetValue(azurite), line.GetValue(draft)), Console.Out, cancellationToken);
                return 0;
            }
            catch (Exception error) when (error is MailboxFolderException or SandboxException)
            {
                await Console.Error.WriteLineAsync(error.Message);
                return 2;
            }
        });
        return command;
    }

    private static DateTimeOffset? ReadInstant(ArgumentResult result)
    {
        if (DateTimeOffset.TryParse(result.Tokens.Count > 0 ? result.Tokens[0].Value : "", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)) return instant;
        result.AddError("--now takes an instant such as 2026-11-19T17:00:00Z.");
        return null;
    }
}

/// <summary>What was asked for on the command line.</summary>
internal sealed record SandboxWish(string? Mailbox = null, DateTimeOffset? Now = null, string? Urls = null, string? Azurite = null, bool Draft = false);

/// <summary>The sandbox cannot start; the message is for its user.</summary>
internal sealed class SandboxException(string message) : Exception(message);
