package com.aetherial.search.web;

import com.aetherial.kernel.web.Body;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.MalformedId;
import com.aetherial.search.OwnSearches;
import com.aetherial.search.SaveSearch;
import com.aetherial.search.SavedSearch;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Searches that members keep, and what they looked for lately. */
@RequestScoped
@Path("v1/search")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Search")
public class SavedSearchesResource {
  @Inject OwnSearches own;
  @Inject CurrentActor current;

  @GET
  @Path("saved")
  @Operation(summary = "List the searches that you keep")
  @APIResponse(responseCode = "200", description = "The latest first, at most thirty")
  public List<SavedSearch> saved() {
    return own.saved(current.get());
  }

  @POST
  @Path("saved")
  @Operation(
      summary = "Keep a search",
      description = "With isAlert you are told of new hits. Needs the scope account:manage.")
  @APIResponse(responseCode = "200", description = "The searches that you keep")
  @APIResponse(responseCode = "409", description = "too-many-searches")
  @APIResponse(responseCode = "422", description = "validation")
  public List<SavedSearch> save(SaveSearch wish) {
    return own.save(current.get(), Body.required(wish));
  }

  @DELETE
  @Path("saved/{id}")
  @Operation(summary = "Keep a search no longer")
  @APIResponse(responseCode = "204", description = "Removed")
  @APIResponse(responseCode = "404", description = "no-such-search")
  public void remove(@PathParam("id") String id) {
    own.remove(current.get(), MalformedId.parse(id));
  }

  @GET
  @Path("recent")
  @Operation(summary = "List what you looked for lately")
  @APIResponse(responseCode = "200", description = "The latest first")
  public List<String> recent() {
    return own.recent(current.get());
  }

  @DELETE
  @Path("recent")
  @Operation(summary = "Forget what you looked for")
  @APIResponse(responseCode = "204", description = "Forgotten")
  public void forget() {
    own.forgetRecent(current.get());
  }
}
