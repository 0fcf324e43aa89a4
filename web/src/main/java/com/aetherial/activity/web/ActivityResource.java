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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a member did. */
@ApplicationScoped
@Path("v1/activity")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Activity")
public class ActivityResource {
  @Inject Activities activities;
  @Inject CurrentActor current;

  @GET
  @Operation(
      summary = "List what you did",
      description =
          "Newest first, at most 100 at a time; follow “next”. Narrow with module and with from and"
              + " to, which are days in UTC. Needs the scope activity:read.")
  @APIResponse(responseCode = "200", description = "A page of activity")
  @APIResponse(responseCode = "422", description = "malformed-cursor or malformed-day")
  public Page<ActivityLine> list(
      @QueryParam("module") @Nullable String module,
      @QueryParam("from") @Nullable String from,
      @QueryParam("to") @Nullable String to,
      @QueryParam("limit") @DefaultValue("50") int limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return activities.list(
        current.get(), Wanted.of(module, from, to), new PageRequest(limit, cursor));
  }
}
