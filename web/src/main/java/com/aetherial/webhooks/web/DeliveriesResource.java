package com.aetherial.webhooks.web;

import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.MalformedId;
import com.aetherial.webhooks.AttemptView;
import com.aetherial.webhooks.Deliveries;
import com.aetherial.webhooks.DeliveryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was sent to an endpoint, and how it went. */
@ApplicationScoped
@Path("v1/admin/webhooks/{endpoint}/deliveries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Webhooks")
public class DeliveriesResource {
  @Inject Deliveries deliveries;
  @Inject CurrentActor current;

  @GET
  @Operation(summary = "List the last hundred deliveries")
  @APIResponse(responseCode = "200", description = "Newest first")
  @APIResponse(responseCode = "404", description = "no-such-endpoint")
  public List<DeliveryView> latest(@PathParam("endpoint") String endpoint) {
    return deliveries.latest(current.get(), MalformedId.parse(endpoint));
  }

  @POST
  @Operation(
      summary = "Send a message that means nothing",
      description = "Of the type webhooks.test.")
  @APIResponse(responseCode = "202", description = "It is on its way")
  @APIResponse(responseCode = "409", description = "endpoint-is-off")
  public Response test(@PathParam("endpoint") String endpoint) {
    return Response.accepted(deliveries.test(current.get(), MalformedId.parse(endpoint))).build();
  }

  @GET
  @Path("{id}/attempts")
  @Operation(summary = "List the attempts of a delivery")
  @APIResponse(responseCode = "200", description = "Newest first")
  @APIResponse(responseCode = "404", description = "no-such-endpoint, no-such-delivery")
  public List<AttemptView> attempts(
      @PathParam("endpoint") String endpoint, @PathParam("id") String id) {
    return deliveries.attempts(current.get(), MalformedId.parse(endpoint), MalformedId.parse(id));
  }

  @POST
  @Path("{id}/replay")
  @Operation(summary = "Send it once more", description = "Under the same webhook-id.")
  @APIResponse(responseCode = "202", description = "It is on its way")
  @APIResponse(responseCode = "409", description = "endpoint-is-off")
  public Response replay(@PathParam("endpoint") String endpoint, @PathParam("id") String id) {
    return Response.accepted(
            deliveries.replay(current.get(), MalformedId.parse(endpoint), MalformedId.parse(id)))
        .build();
  }
}
