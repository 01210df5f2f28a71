namespace Rapport.Drafts.Languages;

internal static class English
{
    public static DraftLanguage Words { get; } = Plain with
    {
        Formal = Plain with { Greeting = "Dear {name},", GreetsByFullName = true, SignOff = "Kind regards," },
    };

    private static DraftLanguage Plain => new()
    {
        Code = "en",
        Greeting = "Hi {name},",
        SignOff = "Best wishes,",
        Subject = "Good to meet you",
        ContactSubject = "Good to be in touch",
        Openings =
        [
            "It was good to meet you {day}. Thank you for taking the time, and for a conversation that was so easy to have.",
            "I enjoyed meeting you {day}, and I was still thinking about our conversation afterwards.",
            "Thank you for the conversation {day}. It was a pleasure to meet you.",
            "I am glad that we met {day} and that there was time to talk.",
        ],
        DistantOpenings =
        [
            "I was glad that we met, and I have thought back to our conversation more than once.",
            "Meeting you was a pleasure, and part of our conversation is still with me.",
            "I often think of a conversation long after it is over, and ours is one of those.",
        ],
        ContactOpenings =
        [
            "It is good to be in touch, and I wanted to write you a few lines of my own.",
            "I am glad that we are in touch, and wanted to say so in a few words.",
        ],
        Points =
        [
            "I keep coming back to {point}.",
            "One thing has stayed with me: {point}.",
            "I have been thinking about {point}.",
        ],
        SaidPoints =
        [
            "What you said about {point} has stayed with me.",
            "I have been thinking about what you told me about {point}.",
            "I keep coming back to what you said about {point}.",
            "I liked what you told me about {point}.",
        ],
        WrotePoints =
        [
            "What you wrote about {point} has stayed with me.",
            "I have been thinking about what you wrote about {point}.",
            "I liked what you wrote about {point}.",
        ],
        Quotes =
        [
            "One sentence has stayed with me: {quote}.",
            "I keep coming back to one sentence: {quote}.",
        ],
        SaidQuotes =
        [
            "Something you said has stayed with me: {quote}.",
            "I can still hear you say it: {quote}.",
            "I keep coming back to something you said: {quote}.",
        ],
        WroteQuotes =
        [
            "One line of your mail has stayed with me: {quote}.",
            "I liked this line of your mail: {quote}.",
            "I keep coming back to something you wrote: {quote}.",
        ],
        Promise = "And I have not forgotten what I said: {quote}.",
        Liking = "liked",
        Reasons =
        [
            "I am glad that you mentioned it; I would hardly have come across it otherwise.",
            "It is good to learn about it from somebody who is so close to it.",
            "Of all that I took away with me, it is what I remember best.",
            "I have thought about it more than once since then, and wanted you to know.",
            "I like things like that, and I am happy to know about this one.",
        ],
        OfferQuotes = ["Thank you for what you offered: {quote}."],
        Reactions = new()
        {
            [PointKind.Plan] = ["I hope that it comes together just as you picture it.", "I would enjoy hearing one day how it went."],
            [PointKind.Trouble] = ["I hope that it gets easier before long.", "I can see why that keeps you busy, and I hope that it sorts itself out."],
            [PointKind.Love] = ["One can tell how much it means to you.", "I like it when people speak of what they love."],
            [PointKind.Need] = ["I hope that the right thing turns up before long.", "I am keeping my fingers crossed that it works out."],
            [PointKind.Offer] = ["It is kind of you to think of it, and there is no hurry at all."],
        },
        Closings =
        [
            "I hope that the coming weeks are good ones for you, and that we have a chance to talk again some day.",
            "No need to reply to this; I simply wanted to say it. It would be lovely if we met again one day.",
            "I wish you a good week, and I am already looking forward to the next time our paths cross.",
            "It would be lovely to hear one day how things have gone. Until then, I wish you all the best.",
        ],
        ContactClosing = "No need to reply; I simply wanted you to know. I hope that the coming weeks are good ones for you, and that our paths cross one day.",
        ShortOpening = "It was good to meet you {day}. I enjoyed our conversation, and I wanted to say thank you for it.",
        ShortDistant = "I was glad that we met. I enjoyed our conversation, and I wanted to say thank you for it.",
        ShortContact = "It is good to be in touch with you. I simply wanted to send a few friendly lines.",
        ShortRest = "I hope that our paths cross again before too long.",
        Coffee = "If you ever feel like a coffee, I would enjoy that; no hurry at all.",
        Lunch = "If you ever feel like lunch together, I would enjoy that; no hurry at all.",
        Call = "If you ever feel like a call, I would enjoy that; no hurry at all.",
        Today = "today",
        Yesterday = "yesterday",
        LastWeek = "last week",
        Weekdays = ["on Sunday", "on Monday", "on Tuesday", "on Wednesday", "on Thursday", "on Friday", "on Saturday"],
        Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
        OnDate = "on {0} {1}",
        QuoteOpen = "“",
        QuoteClose = "”",
    };
}
