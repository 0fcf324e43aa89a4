package com.aetherial.notifications.web;

import com.aetherial.kernel.web.Body;
import com.aetherial.kernel.web.BrowserLogin;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.MalformedId;
import com.aetherial.notifications.AddDevice;
import com.aetherial.notifications.DeviceView;
import com.aetherial.notifications.Devices;
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

/** Browsers that show a member's news while no page is open. */
@RequestScoped
@Path("v1/notifications/devices")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Notifications")
public class DevicesResource {
  @Inject Devices devices;
  @Inject BrowserLogin browser;
  @Inject CurrentActor current;

  @GET
  @Operation(summary = "List browsers with web push", description = "The newest first.")
  @APIResponse(responseCode = "200", description = "The browsers")
  public List<DeviceView> list() {
    return devices.of(current.get());
  }

  @POST
  @Operation(
      summary = "Tell a browser from now on",
      description = "Takes the browser's PushSubscription as JSON. Needs notifications:write.")
  @APIResponse(responseCode = "200", description = "All browsers of the member")
  @APIResponse(responseCode = "404", description = "push-not-offered")
  @APIResponse(responseCode = "422", description = "device-refused")
  @APIResponse(responseCode = "429", description = "too-many-devices")
  public List<DeviceView> add(AddDevice device) {
    return devices.add(
        current.get(),
        browser.session().orElse(null),
        browser.device().agent(),
        Body.required(device));
  }

  @DELETE
  @Path("{id}")
  @Operation(
      summary = "Tell a browser nothing any more",
      description = "Somebody else's browser is not there.")
  @APIResponse(responseCode = "204", description = "Removed")
  @APIResponse(responseCode = "404", description = "no-such-device")
  public void remove(@PathParam("id") String id) {
    devices.remove(current.get(), MalformedId.parse(id));
  }
}
