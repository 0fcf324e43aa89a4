package com.aetherial.wallet.web;

import com.aetherial.kernel.web.Body;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.wallet.AskForCoins;
import com.aetherial.wallet.Mint;
import com.aetherial.wallet.MintRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** More coins than there are, where the policy allows it. */
@ApplicationScoped
@Path("v1/admin/economy/mint-requests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Economy")
public class MintRequestsResource {
  private static final String PLACE = "/api/v1/admin/economy/mint-requests";

  @Inject Mint mint;
  @Inject CurrentActor current;

  @GET
  @Operation(
      summary = "List requests for more coins",
      description = "For administrators, with the scope economy:read-any; newest first.")
  @APIResponse(responseCode = "200", description = "The last hundred requests")
  @APIResponse(responseCode = "403", description = "not-allowed")
  public List<MintRequest> list() {
    return mint.requests(current.get());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Ask for more coins",
      description =
          "Mints nothing: another administrator has to agree. Needs the scope economy:supply.")
  @APIResponse(responseCode = "201", description = "The open request")
  @APIResponse(responseCode = "403", description = "not-allowed")
  @APIResponse(responseCode = "409", description = "supply-capped or supply-request-open")
  @APIResponse(responseCode = "422", description = "validation")
  public Response ask(AskForCoins command) {
    MintRequest asked = mint.ask(current.get(), Body.required(command));
    return Response.created(URI.create(PLACE)).entity(asked).build();
  }

  @PUT
  @Path("{id}/approval")
  @Operation(
      summary = "Agree to a request for more coins",
      description = "The coins enter the treasury at once; doing it again changes nothing.")
  @APIResponse(responseCode = "200", description = "The request, MINTED")
  @APIResponse(responseCode = "403", description = "not-allowed or needs-another-administrator")
  @APIResponse(responseCode = "404", description = "no-such-supply-request")
  @APIResponse(responseCode = "409", description = "supply-capped or supply-request-decided")
  public MintRequest agree(@PathParam("id") UUID id) {
    return mint.agree(current.get(), id);
  }

  @PUT
  @Path("{id}/rejection")
  @Operation(
      summary = "Reject a request for more coins",
      description = "Doing it again changes nothing.")
  @APIResponse(responseCode = "200", description = "The request, REJECTED")
  @APIResponse(responseCode = "403", description = "not-allowed")
  @APIResponse(responseCode = "404", description = "no-such-supply-request")
  @APIResponse(responseCode = "409", description = "supply-request-decided")
  public MintRequest reject(@PathParam("id") UUID id) {
    return mint.reject(current.get(), id);
  }
}
