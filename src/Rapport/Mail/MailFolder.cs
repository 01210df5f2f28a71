namespace Rapport.Mail;

/// <summary>The folders that matter to contact: who wrote, and to whom the user wrote.</summary>
public enum MailFolder
{
    /// <summary>Inbox: mail that came in.</summary>
    Inbox,

    /// <summary>Sent Items: mail the user sent.</summary>
    SentItems,
}
