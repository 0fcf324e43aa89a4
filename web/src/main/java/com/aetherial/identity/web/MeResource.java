package com.aetherial.identity.web;

import com.aetherial.identity.People;
import com.aetherial.identity.PersonView;
import com.aetherial.kernel.web.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whoever asks. */
@ApplicationScoped
@Path("v1/me")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "People")
public class MeResource {
  @Inject People people;
  @Inject CurrentActor current;

  @GET
  @Operation(summary = "Who am I", description = "The member whose key or session this is.")
  @APIResponse(responseCode = "200", description = "The member")
  @APIResponse(responseCode = "401", description = "login-required or invalid-api-key")
  public PersonView me() {
    return people.of(current.get());
  }
}
