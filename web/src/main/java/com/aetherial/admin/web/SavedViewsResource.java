package com.aetherial.admin.web;

import com.aetherial.admin.SaveView;
import com.aetherial.admin.SavedView;
import com.aetherial.admin.SavedViews;
import com.aetherial.kernel.web.Body;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.MalformedId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lists as their administrators filtered them. */
@ApplicationScoped
@Path("v1/admin/views")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class SavedViewsResource {
  @Inject SavedViews views;
  @Inject CurrentActor current;

  @GET
  @Operation(summary = "List one's views of a list", description = "Needs admin:read.")
  @APIResponse(responseCode = "200", description = "The views, by name")
  @APIResponse(responseCode = "403", description = "not-allowed")
  public List<SavedView> list(@QueryParam("page") @DefaultValue("/admin/users") String page) {
    return views.of(current.get(), page);
  }

  @POST
  @Operation(summary = "Keep a view", description = "A name that is used takes the new filter.")
  @APIResponse(responseCode = "200", description = "The views of that list")
  @APIResponse(responseCode = "409", description = "too-many-views")
  @APIResponse(responseCode = "422", description = "validation")
  public List<SavedView> save(SaveView command) {
    return views.save(current.get(), Body.required(command));
  }

  @DELETE
  @Path("{id}")
  @Operation(summary = "Forget a view")
  @APIResponse(responseCode = "204", description = "Forgotten")
  @APIResponse(responseCode = "404", description = "no-such-view")
  public void delete(@PathParam("id") String id) {
    views.delete(current.get(), MalformedId.parse(id));
  }
}
