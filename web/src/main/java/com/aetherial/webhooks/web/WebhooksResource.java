package com.aetherial.webhooks.web;

import com.aetherial.kernel.web.Body;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.MalformedId;
import com.aetherial.webhooks.EndpointView;
import com.aetherial.webhooks.NewSecret;
import com.aetherial.webhooks.PutEndpoint;
import com.aetherial.webhooks.Webhooks;
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

/** Where news of the platform is sent. */
@ApplicationScoped
@Path("v1/admin/webhooks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Webhooks")
public class WebhooksResource {
  @Inject Webhooks webhooks;
  @Inject CurrentActor current;

  @GET
  @Operation(summary = "List the endpoints", description = "Needs webhooks:manage.")
  @APIResponse(responseCode = "200", description = "All endpoints, the oldest first")
  @APIResponse(responseCode = "403", description = "not-allowed")
  public List<EndpointView> all() {
    return webhooks.all(current.get());
  }

  @GET
  @Path("types")
  @Operation(summary = "List what can be sent")
  @APIResponse(responseCode = "200", description = "All types")
  public List<String> types() {
    return webhooks.types(current.get());
  }

  @POST
  @Operation(
      summary = "Add an endpoint",
      description = "The answer has the secret in the form of Standard Webhooks, once.")
  @APIResponse(responseCode = "201", description = "Its id and secret")
  @APIResponse(responseCode = "422", description = "validation, address-refused")
  @APIResponse(responseCode = "429", description = "too-many-endpoints")
  public Response add(PutEndpoint command) {
    NewSecret made = webhooks.add(current.get(), Body.required(command));
    return Response.created(URI.create("v1/admin/webhooks/" + made.id())).entity(made).build();
  }

  @GET
  @Path("{id}")
  @Operation(summary = "Read an endpoint")
  @APIResponse(responseCode = "200", description = "The endpoint")
  @APIResponse(responseCode = "404", description = "no-such-endpoint")
  public EndpointView find(@PathParam("id") String id) {
    return webhooks.find(current.get(), MalformedId.parse(id));
  }

  @PUT
  @Path("{id}")
  @Operation(summary = "Change an endpoint, or turn it on or off")
  @APIResponse(responseCode = "200", description = "The endpoint as it is now")
  @APIResponse(responseCode = "422", description = "validation, address-refused")
  public EndpointView change(@PathParam("id") String id, PutEndpoint command) {
    return webhooks.change(current.get(), MalformedId.parse(id), Body.required(command));
  }

  @DELETE
  @Path("{id}")
  @Operation(summary = "Forget an endpoint and what was sent there")
  @APIResponse(responseCode = "204", description = "Forgotten")
  public void delete(@PathParam("id") String id) {
    webhooks.delete(current.get(), MalformedId.parse(id));
  }

  @POST
  @Path("{id}/secret")
  @Consumes(MediaType.WILDCARD)
  @Operation(
      summary = "Give an endpoint a new secret",
      description = "For 24 hours the secret before signs as well.")
  @APIResponse(responseCode = "200", description = "The new secret, once")
  public NewSecret rotate(@PathParam("id") String id) {
    return webhooks.rotate(current.get(), MalformedId.parse(id));
  }
}
