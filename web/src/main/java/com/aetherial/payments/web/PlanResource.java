package com.aetherial.payments.web;

import com.aetherial.kernel.web.Body;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.IdempotencyKey;
import com.aetherial.payments.ChoosePlan;
import com.aetherial.payments.InvoiceView;
import com.aetherial.payments.NoSubscription;
import com.aetherial.payments.Plans;
import com.aetherial.payments.SubscriptionView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The plan of whoever asks. */
@ApplicationScoped
@Path("v1/plan")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
public class PlanResource {
  private static final String ADDRESS = "/api/v1/plan";

  @Inject Plans plans;
  @Inject CurrentActor current;

  @GET
  @Operation(summary = "Read your plan", description = "Needs the scope wallet:read.")
  @APIResponse(
      responseCode = "200",
      description = "The plan as it is now",
      content = @Content(examples = @ExampleObject(name = "plan", value = PlanExamples.PLAN)))
  @APIResponse(responseCode = "404", description = "no-subscription")
  public SubscriptionView mine() {
    return plans.mine(current.get()).orElseThrow(NoSubscription::new);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Take a plan",
      description =
          "Needs the scope wallet:purchase. checkoutUrl is where to pay the first month; coins"
              + " arrive with every paid invoice. A repeated key gets the same page.")
  @RequestBody(
      content = @Content(examples = @ExampleObject(name = "plan", value = PlanExamples.CHOICE)))
  @APIResponse(responseCode = "201", description = "The plan, not paid yet")
  @APIResponse(responseCode = "400", description = "idempotency-key-missing or malformed-json")
  @APIResponse(responseCode = "409", description = "already-subscribed")
  @APIResponse(responseCode = "422", description = "no-such-plan or request-key-reused")
  @APIResponse(responseCode = "502", description = "payment-provider-refused")
  @APIResponse(responseCode = "503", description = "payment-provider-unavailable; repeat it")
  public Response subscribe(@HeaderParam(IdempotencyKey.HEADER) String key, ChoosePlan command) {
    SubscriptionView plan =
        plans.subscribe(current.get(), IdempotencyKey.required(key), Body.required(command));
    return Response.created(URI.create(ADDRESS)).entity(plan).build();
  }

  @POST
  @Path("changes")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Change to another plan",
      description =
          "Needs the scope wallet:purchase. A dearer plan is charged at once for the rest of the"
              + " month, a cheaper one begins with the next month.")
  @RequestBody(
      content = @Content(examples = @ExampleObject(name = "plan", value = PlanExamples.CHOICE)))
  @APIResponse(responseCode = "200", description = "The plan as it is now")
  @APIResponse(responseCode = "402", description = "plan-not-paid; the plan stays as it was")
  @APIResponse(responseCode = "404", description = "no-subscription")
  @APIResponse(responseCode = "422", description = "no-such-plan or request-key-reused")
  @APIResponse(responseCode = "503", description = "payment-provider-unavailable; repeat it")
  public SubscriptionView change(
      @HeaderParam(IdempotencyKey.HEADER) String key, ChoosePlan command) {
    return plans.change(current.get(), IdempotencyKey.required(key), Body.required(command));
  }

  @PUT
  @Path("cancellation")
  @Operation(
      summary = "Let your plan end",
      description = "Needs the scope wallet:purchase. It ends with the month that is paid.")
  @APIResponse(responseCode = "200", description = "The plan as it is now")
  @APIResponse(responseCode = "404", description = "no-subscription")
  @APIResponse(responseCode = "503", description = "payment-provider-unavailable; repeat it")
  public SubscriptionView cancel() {
    return plans.cancel(current.get());
  }

  @PUT
  @Path("resumption")
  @Operation(
      summary = "Let your plan go on",
      description = "Needs the scope wallet:purchase. After a cancellation or a pause.")
  @APIResponse(responseCode = "200", description = "The plan as it is now")
  @APIResponse(responseCode = "402", description = "plan-not-paid")
  @APIResponse(responseCode = "404", description = "no-subscription")
  @APIResponse(responseCode = "503", description = "payment-provider-unavailable; repeat it")
  public SubscriptionView resume() {
    return plans.resume(current.get());
  }

  @GET
  @Path("invoices")
  @Operation(summary = "Read your invoices", description = "The newest first, at most sixty.")
  @APIResponse(responseCode = "200", description = "Invoices of all your plans")
  public List<InvoiceView> invoices() {
    return plans.invoices(current.get());
  }
}
