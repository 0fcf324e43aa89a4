package com.aetherial.help.web;

import com.aetherial.help.DeskArticle;
import com.aetherial.help.EditArticle;
import com.aetherial.help.EditedArticle;
import com.aetherial.help.HelpDesk;
import com.aetherial.help.MissView;
import com.aetherial.kernel.web.Body;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.Tongue;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Writing the help; all of it needs help:edit. */
@RequestScoped
@Path("v1/admin/help")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class HelpDeskResource {
  private static final String ONE = "articles/{slug}/{language}";

  @Inject HelpDesk desk;
  @Inject CurrentActor current;
  @Inject Tongue tongue;

  @GET
  @Path("articles")
  @Operation(summary = "List all articles with what readers said of them")
  @APIResponse(responseCode = "200", description = "The list")
  @APIResponse(responseCode = "403", description = "not-allowed")
  public List<DeskArticle> all() {
    return desk.all(current.get(), tongue.locale());
  }

  @GET
  @Path("misses")
  @Operation(summary = "List what people looked for in vain")
  @APIResponse(responseCode = "200", description = "The list")
  @APIResponse(responseCode = "403", description = "not-allowed")
  public List<MissView> misses() {
    return desk.misses(current.get());
  }

  @GET
  @Path(ONE)
  @Operation(summary = "Read an article as it is written, with its versions")
  @APIResponse(responseCode = "200", description = "The article")
  @APIResponse(responseCode = "404", description = "no-such-article")
  public EditedArticle one(@PathParam("slug") String slug, @PathParam("language") String language) {
    return desk.one(current.get(), slug, language);
  }

  @POST
  @Path("articles")
  @Operation(summary = "Write a version of an article", description = "Or a new article.")
  @APIResponse(responseCode = "200", description = "The article as it is now")
  @APIResponse(responseCode = "409", description = "article-changed-meanwhile")
  public EditedArticle save(EditArticle wish) {
    return desk.save(current.get(), Body.required(wish));
  }

  @PUT
  @Path(ONE + "/versions/{number}")
  @Operation(summary = "Go back to an earlier version", description = "As a new version.")
  @APIResponse(responseCode = "200", description = "The article")
  @APIResponse(responseCode = "404", description = "no-such-article")
  public EditedArticle revert(
      @PathParam("slug") String slug,
      @PathParam("language") String language,
      @PathParam("number") int number) {
    return desk.revert(current.get(), slug, language, number);
  }

  @PUT
  @Path("articles/{slug}/publication")
  @Operation(summary = "Publish an article")
  @APIResponse(responseCode = "204", description = "Everybody reads it")
  public void publish(@PathParam("slug") String slug) {
    desk.publish(current.get(), slug, true);
  }

  @DELETE
  @Path("articles/{slug}/publication")
  @Operation(summary = "Withdraw an article")
  @APIResponse(responseCode = "204", description = "Nobody reads it; its versions stay")
  public void withdraw(@PathParam("slug") String slug) {
    desk.publish(current.get(), slug, false);
  }
}
