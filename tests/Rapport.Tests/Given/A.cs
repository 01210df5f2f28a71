namespace Rapport.Tests.Given;

/// <summary>Where small worlds begin: <c>A.Mailbox().Meeting("2026-03-02 10:00", "Lunch", "Anna Berg &lt;anna@firm.test&gt;").Judge()</c>.</summary>
internal static class A
{
    public static MailboxBuilder Mailbox(string readBackTo = "2024-01-01", string now = "2026-06-30") => new(readBackTo, now);
}
