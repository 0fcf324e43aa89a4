package com.aetherial.identity.web;

import com.aetherial.identity.People;
import com.aetherial.identity.PersonView;
import com.aetherial.identity.ProfileView;
import com.aetherial.identity.Profiles;
import com.aetherial.identity.SignUp;
import com.aetherial.kernel.web.Body;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.Tongue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Becoming a member, and seeing who is one. */
@ApplicationScoped
@Path("v1/people")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "People")
public class PeopleResource {
  @Inject Tongue tongue;
  @Inject People people;
  @Inject Profiles profiles;
  @Inject CurrentActor current;

  @GET
  @Path("{username}")
  @Operation(
      summary = "Read a profile",
      description = "As far as whoever asks may see it; what is hidden is empty.")
  @SecurityRequirementsSet
  @APIResponse(responseCode = "200", description = "The profile")
  @APIResponse(responseCode = "404", description = "no-such-person")
  public ProfileView profile(@PathParam("username") String username) {
    return profiles.of(current.find(), username);
  }

  @POST
  @Operation(
      summary = "Sign up",
      description = "Makes a member with an empty wallet. No login is needed.")
  @SecurityRequirementsSet
  @APIResponse(responseCode = "201", description = "The new member")
  @APIResponse(responseCode = "409", description = "email-taken or username-taken")
  @APIResponse(responseCode = "422", description = "validation or weak-password")
  @APIResponse(responseCode = "429", description = "too-many-tries")
  public Response signUp(SignUp command) {
    PersonView person = people.signUp(Body.required(command), tongue.asked());
    return Response.status(Response.Status.CREATED).entity(person).build();
  }
}
