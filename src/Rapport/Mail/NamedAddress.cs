namespace Rapport.Mail;

/// <summary>A display name with its mail address, as Graph's <c>emailAddress</c> gives it.</summary>
/// <param name="Name">Display name as written; empty when Graph gives none. May be an address, "Surname, First", or carry titles.</param>
/// <param name="Address">Address as written; empty when Graph gives none. Compare only through <see cref="EmailAddress.Mailbox"/>.</param>
public sealed record NamedAddress(string Name, string Address);
