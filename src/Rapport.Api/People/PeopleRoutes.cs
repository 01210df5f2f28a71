using Microsoft.AspNetCore.Http.HttpResults;
using Rapport.Api.Identity;
using Rapport.Api.Store;
using Rapport.Mail;

namespace Rapport.Api.People;

/// <summary>Who somebody is, from what is stored: no request to Graph.</summary>
internal static class PeopleRoutes
{
    private const int MostAddresses = 50;

    public static void MapPeople(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/people").WithTags("People");
        group.MapPost("/lookup", LookupAsync);
        group.MapGet("/by-address/{address}", FindByAddressAsync);
        group.MapGet("/{personId}", FindAsync);
    }

    private static async Task<Results<Ok<CardsView>, ProblemHttpResult>> LookupAsync(LookupRequest request, Caller caller, PeopleStore people, Cards cards, CancellationToken cancellationToken)
    {
        if (request.Addresses is null or { Count: > MostAddresses } || request.Addresses.Any(a => a is null)) return Problems.BadRequest($"'addresses' holds at most {MostAddresses} addresses.");
        List<CardView> found = [];
        foreach (var address in request.Addresses.Select(EmailAddress.Mailbox).Where(a => a.Length > 0).Distinct())
        {
            if (await people.FindByAddressAsync(caller.User, address, cancellationToken) is { } known && found.TrueForAll(c => c.PersonId != known.PersonId))
                found.Add(await cards.OfAsync(caller.User, known, cancellationToken));
        }
        return TypedResults.Ok(new CardsView(found));
    }

    private static async Task<Results<Ok<CardView>, ProblemHttpResult>> FindByAddressAsync(string address, Caller caller, PeopleStore people, Cards cards, CancellationToken cancellationToken) =>
        EmailAddress.Mailbox(address) is { Length: > 0 } mailbox && await people.FindByAddressAsync(caller.User, mailbox, cancellationToken) is { } known
            ? TypedResults.Ok(await cards.OfAsync(caller.User, known, cancellationToken))
            : Problems.NotFound();

    private static async Task<Results<Ok<CardView>, ProblemHttpResult>> FindAsync(string personId, Caller caller, PeopleStore people, Cards cards, CancellationToken cancellationToken) =>
        await people.FindAsync(caller.User, personId, cancellationToken) is { } known ? TypedResults.Ok(await cards.OfAsync(caller.User, known, cancellationToken)) : Problems.NotFound();
}

/// <summary>Whom the pane asks about: the people of the selected item.</summary>
internal sealed record LookupRequest(IReadOnlyList<string>? Addresses, string? ItemId = null, string? InternetMessageId = null);
