package com.aetherial.identity.web;

import com.aetherial.identity.ApiKeyView;
import com.aetherial.identity.ApiKeys;
import com.aetherial.identity.CreateApiKey;
import com.aetherial.identity.CreatedApiKey;
import com.aetherial.kernel.web.Body;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.MalformedId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

/** The keys with which programs act for a member. */
@ApplicationScoped
@Path("v1/api-keys")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "API keys")
public class ApiKeysResource {
  @Inject ApiKeys keys;
  @Inject CurrentActor current;

  @GET
  @Operation(summary = "List API keys", description = "Those that were not revoked.")
  @APIResponse(responseCode = "200", description = "The keys, without their secrets")
  @APIResponse(responseCode = "403", description = "not-allowed: needs the scope keys:manage")
  public List<ApiKeyView> list() {
    return keys.of(current.get());
  }

  @POST
  @Operation(summary = "Make an API key", description = "The secret is told here and never again.")
  @APIResponse(responseCode = "201", description = "The key with its secret")
  @APIResponse(responseCode = "422", description = "validation or unknown-scope")
  @APIResponse(responseCode = "429", description = "too-many-keys")
  public Response create(CreateApiKey command) {
    CreatedApiKey created = keys.create(current.get(), Body.required(command));
    return Response.status(Response.Status.CREATED)
        .header("Cache-Control", "no-store")
        .entity(created)
        .build();
  }

  @DELETE
  @Path("{id}")
  @Operation(summary = "Revoke an API key", description = "It opens nothing from then on.")
  @APIResponse(responseCode = "204", description = "Revoked")
  @APIResponse(responseCode = "404", description = "no-such-api-key")
  public void revoke(@PathParam("id") String id) {
    keys.revoke(current.get(), MalformedId.parse(id));
  }
}
