package com.aetherial.activity.web;

import com.aetherial.activity.Activities;
import com.aetherial.kernel.ActivityLine;
import com.aetherial.kernel.Page;
import com.aetherial.kernel.PageRequest;
import com.aetherial.kernel.web.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What one member did, for administrators. */
@ApplicationScoped
@Path("v1/admin/users/{username}/activity")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class MemberActivityResource {
  @Inject Activities activities;
  @Inject CurrentActor current;

  @GET
  @Operation(
      summary = "List what a member did",
      description =
          "As GET /api/v1/activity. Needs identity:read-any; that it was read stands in the audit"
              + " log.")
  @APIResponse(responseCode = "200", description = "A page of activity")
  @APIResponse(responseCode = "403", description = "not-allowed")
  @APIResponse(responseCode = "404", description = "no-such-person")
  @APIResponse(responseCode = "422", description = "malformed-cursor or malformed-day")
  public Page<ActivityLine> list(
      @PathParam("username") String username,
      @QueryParam("module") @Nullable String module,
      @QueryParam("from") @Nullable String from,
      @QueryParam("to") @Nullable String to,
      @QueryParam("limit") @DefaultValue("50") int limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return activities.of(
        current.get(), username, Wanted.of(module, from, to), new PageRequest(limit, cursor));
  }
}
