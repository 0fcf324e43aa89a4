package com.aetherial.search.web;

import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.SearchOffer.Offered;
import com.aetherial.kernel.web.Tongue;
import com.aetherial.search.OwnSearches;
import com.aetherial.search.Search;
import com.aetherial.search.SearchAnswer;
import com.aetherial.search.SearchWish;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Finding things. */
@RequestScoped
@Path("v1/search")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Search")
public class SearchResource {
  private static final int PALETTE = 8;

  @Inject Search search;
  @Inject OwnSearches own;
  @Inject CurrentActor current;
  @Inject FoundWords words;
  @Inject Tongue tongue;

  /** A page of what was found. */
  public record FoundPage(
      long total,
      List<Found> hits,
      List<KindFacet> kinds,
      List<SearchAnswer.AuthorCount> authors,
      Map<SearchWish.Age, Long> ages) {}

  /** What is offered while somebody writes. */
  public record Palette(List<Offered> offers, List<Found> hits, List<String> recent) {}

  @GET
  @Operation(
      summary = "Find what is open to you",
      description =
          "The best first. “Quoted words” stand together, a minus excludes. Narrow with kind (such"
              + " as identity.person), age (day, week, month, year), author (a username) and"
              + " scope. At most 50 hits a page and 20 pages. Title and text come in pieces; show"
              + " them as text, never as HTML. What is private to you is found with a key that may"
              + " read it itself. Needs the scope search:read.")
  @APIResponse(responseCode = "200", description = "A page of hits, with counts by kind and age")
  @APIResponse(responseCode = "403", description = "not-allowed")
  @APIResponse(responseCode = "429", description = "too-many-requests")
  public FoundPage find(
      @QueryParam("q") @Nullable String q,
      @QueryParam("kind") @Nullable String kind,
      @QueryParam("age") @Nullable String age,
      @QueryParam("author") @Nullable String author,
      @QueryParam("scope") @Nullable String scope,
      @QueryParam("page") @DefaultValue("1") String page,
      @QueryParam("size") @DefaultValue("20") int size) {
    SearchWish wish = Asked.of(q, kind, age, author, page, scope).wish(tongue.locale(), size);
    SearchAnswer answer = search.find(Optional.of(current.get()), wish);
    return new FoundPage(
        answer.total(),
        answer.hits().stream().map(words::found).toList(),
        answer.kinds().stream().map(words::facet).toList(),
        answer.authors(),
        answer.ages());
  }

  @GET
  @Path("palette")
  @Operation(
      summary = "Suggest while somebody writes",
      description = "The last word may be the beginning of one. Needs the scope search:read.")
  @APIResponse(responseCode = "200", description = "What can be done, found and asked again")
  @APIResponse(responseCode = "403", description = "not-allowed")
  public Palette palette(@QueryParam("q") @DefaultValue("") String q) {
    SearchWish wish = SearchWish.about(q, tongue.getLang(), PALETTE).begun();
    SearchAnswer answer = search.find(Optional.of(current.get()), wish);
    return new Palette(
        words.offers(wish.words()),
        answer.hits().stream().map(words::found).toList(),
        wish.words().isEmpty() ? own.recent(current.get()) : List.of());
  }
}
