package com.aetherial.notifications.web;

import com.aetherial.kernel.web.Body;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.notifications.NotificationPreferences;
import com.aetherial.notifications.Preference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How a member hears of things. */
@ApplicationScoped
@Path("v1/notifications/preferences")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Notifications")
public class PreferencesResource {
  @Inject NotificationPreferences preferences;
  @Inject CurrentActor current;

  @GET
  @Operation(summary = "Read how each topic is told", description = "Every topic there is.")
  @APIResponse(responseCode = "200", description = "One entry for each topic")
  public List<Preference> list() {
    return preferences.of(current.get());
  }

  @PUT
  @Operation(
      summary = "Choose how topics are told",
      description = "Topics that are left out stay as they are. Needs notifications:write.")
  @APIResponse(responseCode = "200", description = "All topics as they are told now")
  @APIResponse(responseCode = "422", description = "unknown-topic")
  public List<Preference> choose(List<Preference> wanted) {
    preferences.choose(current.get(), Body.required(wanted));
    return preferences.of(current.get());
  }
}
