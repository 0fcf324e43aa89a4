package com.aetherial.kernel.web;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Calls without arguments in pages, such as {@code #{line.amount()}} of a record. The resolver of
 * the language asks the class for all of its methods at each call; this one does so once a class.
 * What it does not know, the others find.
 */
public class PlainCalls extends ELResolver {
  private static final ClassValue<Map<String, Method>> KNOWN =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          return calls(type);
        }
      };

  private static Map<String, Method> calls(Class<?> type) {
    Map<String, Method> calls = new HashMap<>();
    for (Method method : type.getMethods()) {
      boolean isOpen = isOpen(method.getDeclaringClass());
      boolean isOrdinary = !Modifier.isStatic(method.getModifiers()) && !method.isBridge();
      if (method.getParameterCount() == 0 && isOpen && isOrdinary) {
        calls.put(method.getName(), method);
      }
    }
    return Map.copyOf(calls);
  }

  private static boolean isOpen(Class<?> type) {
    return Modifier.isPublic(type.getModifiers())
        && type.getModule().isExported(type.getPackageName());
  }

  @Override
  public @Nullable Object invoke(
      ELContext context,
      @Nullable Object base,
      Object method,
      Class<?>[] types,
      Object @Nullable [] arguments) {
    if (base == null || (arguments != null && arguments.length > 0)) {
      return null;
    }
    Method call = KNOWN.get(base.getClass()).get(method.toString());
    if (call == null) {
      return null;
    }
    try {
      Object answer = call.invoke(base);
      context.setPropertyResolved(base, method);
      return answer;
    } catch (IllegalAccessException refused) {
      throw new ELException(refused);
    } catch (InvocationTargetException failed) {
      throw new ELException(failed.getCause());
    }
  }

  @Override
  public @Nullable Object getValue(ELContext context, @Nullable Object base, Object property) {
    return null;
  }

  @Override
  public @Nullable Class<?> getType(ELContext context, @Nullable Object base, Object property) {
    return null;
  }

  @Override
  public void setValue(
      ELContext context, @Nullable Object base, Object property, @Nullable Object value) {
    // Nothing is set by a call; whoever can set it comes later in the chain.
  }

  @Override
  public boolean isReadOnly(ELContext context, @Nullable Object base, Object property) {
    return false;
  }

  @Override
  public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
    return null;
  }
}
