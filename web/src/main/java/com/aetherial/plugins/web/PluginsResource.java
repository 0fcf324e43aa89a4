package com.aetherial.plugins.web;

import com.aetherial.kernel.web.Body;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.plugins.GrantPlugin;
import com.aetherial.plugins.PluginView;
import com.aetherial.plugins.Plugins;
import com.aetherial.plugins.PutPluginSettings;
import jakarta.enterprise.context.ApplicationScoped;
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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Plugins: what comes in, what it may do, and what goes out again. */
@ApplicationScoped
@Path("v1/admin/plugins")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Plugins")
public class PluginsResource {
  @Inject Plugins plugins;
  @Inject CurrentActor current;

  @GET
  @Operation(summary = "List the plugins", description = "Needs plugins:manage.")
  @APIResponse(responseCode = "200", description = "All plugins, by id")
  @APIResponse(responseCode = "403", description = "not-allowed")
  public List<PluginView> all() {
    return plugins.all(current.get());
  }

  @POST
  @Consumes("application/java-archive")
  @Operation(summary = "Upload a plugin", description = "A signed jar; it is off at first.")
  @APIResponse(responseCode = "201", description = "The plugin")
  @APIResponse(responseCode = "422", description = "plugin-refused")
  public Response upload(byte[] jar) {
    PluginView plugin = plugins.upload(current.get(), Body.required(jar));
    return Response.created(URI.create("v1/admin/plugins/" + plugin.id())).entity(plugin).build();
  }

  @GET
  @Path("{id}")
  @Operation(summary = "Read a plugin")
  @APIResponse(responseCode = "200", description = "The plugin")
  @APIResponse(responseCode = "404", description = "no-such-plugin")
  public PluginView find(@PathParam("id") String id) {
    return plugins.find(current.get(), id);
  }

  @PUT
  @Path("{id}/grant")
  @Operation(
      summary = "Turn a plugin on with what it may do",
      description = "Granting coins:grant needs economy:give, too.")
  @APIResponse(responseCode = "200", description = "The plugin as it is now")
  @APIResponse(responseCode = "403", description = "not-allowed")
  @APIResponse(responseCode = "409", description = "plugin-failed, safe-mode-is-on")
  @APIResponse(responseCode = "422", description = "not-asked-for")
  public PluginView turnOn(@PathParam("id") String id, GrantPlugin command) {
    return plugins.turnOn(current.get(), id, Body.required(command));
  }

  @DELETE
  @Path("{id}/grant")
  @Operation(summary = "Turn a plugin off")
  @APIResponse(responseCode = "200", description = "The plugin as it is now")
  public PluginView turnOff(@PathParam("id") String id) {
    return plugins.turnOff(current.get(), id);
  }

  @PUT
  @Path("{id}/settings")
  @Operation(
      summary = "Choose the settings of a plugin",
      description = "That of one with coins:grant needs economy:give, too.")
  @APIResponse(responseCode = "200", description = "The plugin as it is now")
  @APIResponse(responseCode = "403", description = "not-allowed")
  public PluginView configure(@PathParam("id") String id, PutPluginSettings command) {
    return plugins.configure(current.get(), id, Body.required(command));
  }

  @DELETE
  @Path("{id}")
  @Operation(summary = "Remove a plugin")
  @APIResponse(responseCode = "204", description = "Removed")
  public void remove(@PathParam("id") String id) {
    plugins.remove(current.get(), id);
  }
}
