package com.aetherial.settings.web;

import com.aetherial.kernel.web.Body;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.Version;
import com.aetherial.settings.ChangeSettings;
import com.aetherial.settings.SettingChangeView;
import com.aetherial.settings.SettingFinding;
import com.aetherial.settings.SettingView;
import com.aetherial.settings.SettingsDesk;
import com.aetherial.settings.SettingsView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What administrators set while the platform runs. */
@ApplicationScoped
@Path("v1/admin/settings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Settings")
public class AdminSettingsResource {
  private static final String IF_MATCH = "If-Match";

  @Inject SettingsDesk desk;
  @Inject CurrentActor current;

  @GET
  @Operation(
      summary = "List all settings",
      description = "Needs the scope settings:read. The ETag is for the next change of several.")
  @APIResponse(responseCode = "200", description = "Settings with values, bounds and defaults")
  public Response all() {
    return answer(desk.all(current.get()));
  }

  @PUT
  @Operation(
      summary = "Change several settings, all or none",
      description = "Needs settings:change and If-Match with the ETag of the list.")
  @APIResponse(responseCode = "200", description = "All settings as they are now")
  @APIResponse(responseCode = "412", description = "setting-changed-meanwhile")
  @APIResponse(responseCode = "422", description = "setting-refused")
  @APIResponse(responseCode = "428", description = "if-match-missing")
  public Response change(@HeaderParam(IF_MATCH) @Nullable String ifMatch, ChangeSettings command) {
    return answer(desk.change(current.get(), Body.required(command), Version.seen(ifMatch)));
  }

  @POST
  @Path("validation")
  @Operation(
      summary = "Say what is wrong with new values",
      description = "Changes nothing; an empty list means that a change would be taken.")
  @APIResponse(responseCode = "200", description = "What is wrong, setting by setting")
  public List<SettingFinding> validate(ChangeSettings command) {
    return desk.validate(current.get(), Body.required(command).values());
  }

  @GET
  @Path("{key}")
  @Operation(summary = "Read a setting", description = "The ETag is for the next change of it.")
  @APIResponse(responseCode = "200", description = "The setting")
  @APIResponse(responseCode = "404", description = "no-such-setting")
  public Response one(@PathParam("key") String key) {
    return answer(desk.one(current.get(), key));
  }

  @PUT
  @Path("{key}")
  @Operation(
      summary = "Change a setting",
      description = "An empty value goes back to the usual one. Needs If-Match.")
  @APIResponse(responseCode = "200", description = "The setting as it is now")
  @APIResponse(responseCode = "412", description = "setting-changed-meanwhile")
  @APIResponse(responseCode = "422", description = "setting-refused")
  public Response changeOne(
      @PathParam("key") String key,
      @HeaderParam(IF_MATCH) @Nullable String ifMatch,
      NewValue wanted) {
    int seen = (int) Version.seen(ifMatch);
    return answer(desk.changeOne(current.get(), key, Body.required(wanted).of(key), seen));
  }

  @GET
  @Path("{key}/history")
  @Operation(summary = "List the changes of a setting", description = "The newest first.")
  @APIResponse(responseCode = "200", description = "Who changed it, when, from, to and why")
  public List<SettingChangeView> history(@PathParam("key") String key) {
    return desk.history(current.get(), key);
  }

  @POST
  @Path("{key}/reversions")
  @Operation(
      summary = "Go back to an earlier value",
      description = "That is a change as well, is checked like one and needs If-Match.")
  @APIResponse(responseCode = "200", description = "The setting as it is now")
  @APIResponse(responseCode = "404", description = "no-such-setting")
  public Response revert(
      @PathParam("key") String key,
      @HeaderParam(IF_MATCH) @Nullable String ifMatch,
      Reversion back) {
    String reason = Body.required(back).reason();
    int seen = (int) Version.seen(ifMatch);
    return answer(
        desk.revert(current.get(), key, back.version(), reason == null ? "" : reason, seen));
  }

  private static Response answer(SettingsView view) {
    return Version.answer(view, view.version());
  }

  private static Response answer(SettingView view) {
    return Version.answer(view, view.version());
  }
}
