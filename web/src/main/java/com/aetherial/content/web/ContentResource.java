package com.aetherial.content.web;

import com.aetherial.content.ContentDesk;
import com.aetherial.content.ItemView;
import com.aetherial.content.RejectItem;
import com.aetherial.content.ReportView;
import com.aetherial.kernel.Page;
import com.aetherial.kernel.PageRequest;
import com.aetherial.kernel.web.Body;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.MalformedId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What members wrote, for moderators. */
@ApplicationScoped
@Path("v1/admin/content")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Moderation")
public class ContentResource {
  @Inject ContentDesk desk;
  @Inject ContentQuery query;
  @Inject CurrentActor current;

  @GET
  @Operation(
      summary = "List what members wrote",
      description = "Needs content:moderate. The parameters state, module and text narrow it.")
  @APIResponse(responseCode = "200", description = "A page, the newest first")
  @APIResponse(responseCode = "403", description = "not-allowed")
  @APIResponse(responseCode = "422", description = "malformed-cursor")
  public Page<ItemView> list(
      @QueryParam("limit") @DefaultValue("50") int limit, @QueryParam("cursor") String cursor) {
    return desk.list(current.get(), query.filter(), new PageRequest(limit, cursor));
  }

  @GET
  @Path("{id}/reports")
  @Operation(summary = "List what members have against it")
  @APIResponse(responseCode = "200", description = "The reports, the latest first")
  public List<ReportView> reports(@PathParam("id") String id) {
    return desk.reports(current.get(), MalformedId.parse(id));
  }

  @PUT
  @Path("{id}/approval")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Let it be seen")
  @APIResponse(responseCode = "200", description = "The thing as it is now")
  @APIResponse(responseCode = "404", description = "no-such-content")
  @APIResponse(responseCode = "409", description = "own-content or content-decided")
  public ItemView approve(@PathParam("id") String id) {
    return desk.approve(current.get(), MalformedId.parse(id));
  }

  @PUT
  @Path("{id}/rejection")
  @Operation(summary = "Hide it", description = "Its author is told the reason.")
  @APIResponse(responseCode = "200", description = "The thing as it is now")
  @APIResponse(responseCode = "404", description = "no-such-content")
  @APIResponse(responseCode = "409", description = "own-content or content-decided")
  public ItemView reject(@PathParam("id") String id, RejectItem command) {
    return desk.reject(current.get(), MalformedId.parse(id), Body.required(command));
  }

  @PUT
  @Path("{id}/publication")
  @Operation(summary = "Let it be seen from a moment on")
  @APIResponse(responseCode = "200", description = "The thing as it is now")
  @APIResponse(responseCode = "409", description = "own-content or content-decided")
  @APIResponse(responseCode = "422", description = "moment-passed")
  public ItemView schedule(@PathParam("id") String id, ScheduleItem command) {
    ScheduleItem wanted = Body.required(command);
    return desk.schedule(current.get(), MalformedId.parse(id), wanted.moment());
  }

  @PUT
  @Path("{id}/feature")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Show it above others")
  @APIResponse(responseCode = "200", description = "The thing as it is now")
  @APIResponse(responseCode = "409", description = "content-decided")
  public ItemView feature(@PathParam("id") String id) {
    return desk.feature(current.get(), MalformedId.parse(id), true);
  }

  @DELETE
  @Path("{id}/feature")
  @Operation(summary = "Show it as all others")
  @APIResponse(responseCode = "200", description = "The thing as it is now")
  public ItemView unfeature(@PathParam("id") String id) {
    return desk.feature(current.get(), MalformedId.parse(id), false);
  }
}
