package com.aetherial.notifications.web;

import com.aetherial.kernel.Page;
import com.aetherial.kernel.PageRequest;
import com.aetherial.kernel.web.Body;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.MalformedId;
import com.aetherial.kernel.web.Tongue;
import com.aetherial.notifications.NotificationView;
import com.aetherial.notifications.Notifications;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a member was told. */
@ApplicationScoped
@Path("v1/notifications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Notifications")
public class NotificationsResource {
  @Inject Tongue tongue;
  @Inject Notifications notifications;
  @Inject CurrentActor current;

  @GET
  @Operation(
      summary = "List notifications",
      description =
          "Newest first; follow “next”. Narrow with state (UNREAD, READ, SNOOZED, ARCHIVED) and"
              + " topic. Needs the scope notifications:read.")
  @APIResponse(responseCode = "200", description = "A page of notifications")
  @APIResponse(responseCode = "422", description = "malformed-cursor or unknown-state")
  public Page<NotificationView> list(
      @QueryParam("state") @Nullable String state,
      @QueryParam("topic") @Nullable String topic,
      @QueryParam("limit") @DefaultValue("50") int limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return notifications.list(
        current.get(),
        ListQuery.filter(state, topic),
        new PageRequest(limit, cursor),
        tongue.writing());
  }

  @GET
  @Path("unread")
  @Operation(summary = "Count unread notifications", description = "Counts no further than 100.")
  @APIResponse(responseCode = "200", description = "The count")
  public Map<String, Integer> unread() {
    return Map.of("unread", notifications.bell(current.get().personId()).unread());
  }

  @POST
  @Path("{id}/read")
  @Operation(summary = "Mark as read", description = "Needs the scope notifications:write.")
  @APIResponse(responseCode = "204", description = "It is read")
  @APIResponse(responseCode = "404", description = "no-such-notification")
  public void read(@PathParam("id") String id) {
    notifications.open(current.get(), MalformedId.parse(id));
  }

  @POST
  @Path("{id}/archive")
  @Operation(summary = "Put away", description = "Needs the scope notifications:write.")
  @APIResponse(responseCode = "204", description = "It is put away")
  @APIResponse(responseCode = "404", description = "no-such-notification")
  public void archive(@PathParam("id") String id) {
    notifications.archive(current.get(), MalformedId.parse(id));
  }

  @POST
  @Path("{id}/restore")
  @Operation(summary = "Take back what was put away")
  @APIResponse(responseCode = "204", description = "It is in the list again")
  @APIResponse(responseCode = "404", description = "no-such-notification")
  public void restore(@PathParam("id") String id) {
    notifications.restore(current.get(), MalformedId.parse(id));
  }

  @POST
  @Path("{id}/snooze")
  @Operation(summary = "Put off", description = "It comes back unread at the moment “until”.")
  @APIResponse(responseCode = "204", description = "It is put off")
  @APIResponse(responseCode = "404", description = "no-such-notification")
  @APIResponse(responseCode = "422", description = "snooze-out-of-range")
  public void snooze(@PathParam("id") String id, Snooze command) {
    notifications.snooze(
        current.get(), MalformedId.parse(id), Body.required(Body.required(command).until()));
  }

  @POST
  @Path("read-all")
  @Operation(summary = "Mark everything as read")
  @APIResponse(responseCode = "200", description = "How many there were")
  public Map<String, Integer> readAll() {
    return Map.of("read", notifications.readAll(current.get()).read());
  }
}
