package com.aetherial.help.web;

import com.aetherial.help.ArticleLine;
import com.aetherial.help.ArticleView;
import com.aetherial.help.CategoryView;
import com.aetherial.help.Help;
import com.aetherial.help.HelpReader;
import com.aetherial.kernel.web.Body;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.Tongue;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The articles of the help; the language is that of Accept-Language, else English. */
@RequestScoped
@Path("v1/help")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Help")
public class HelpResource {
  @Inject Help help;
  @Inject Tongue tongue;
  @Inject CurrentActor current;

  @GET
  @Path("categories")
  @Operation(summary = "List the categories of the help with their articles")
  @APIResponse(responseCode = "200", description = "Categories in order; needs no login")
  public List<CategoryView> categories() {
    return help.categories(tongue.locale());
  }

  @GET
  @Path("articles")
  @Operation(summary = "Search the help", description = "At most 30 articles, the best first.")
  @APIResponse(responseCode = "200", description = "Articles in which the words stand")
  public List<ArticleLine> search(@QueryParam("q") @Nullable String words) {
    return words == null ? List.of() : help.search(words, tongue.locale());
  }

  @GET
  @Path("articles/{slug}")
  @Operation(summary = "Read an article")
  @APIResponse(responseCode = "200", description = "The article as HTML that is safe to show")
  @APIResponse(responseCode = "404", description = "no-such-article")
  public ArticleView article(@PathParam("slug") String slug) {
    HelpReader reader =
        current.find().map(actor -> HelpReader.person(actor.personId())).orElse(null);
    return help.article(slug, tongue.locale(), reader);
  }

  @PUT
  @Path("articles/{slug}/feedback")
  @Operation(summary = "Say whether an article helped", description = "Once each; may be changed.")
  @APIResponse(responseCode = "204", description = "Noted")
  @APIResponse(responseCode = "404", description = "no-such-article")
  public void rate(@PathParam("slug") String slug, Feedback feedback) {
    UUID person = current.get().personId();
    help.rate(slug, HelpReader.person(person), Body.required(feedback).helpful());
  }

  /** Whether an article helped. */
  public record Feedback(boolean helpful) {}
}
