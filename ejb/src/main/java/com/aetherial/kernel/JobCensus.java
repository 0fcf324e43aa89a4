package com.aetherial.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the jobs by what they bear, so that nobody keeps a list of them. */
@ApplicationScoped
class JobCensus {
  @Inject BeanManager beans;

  /** A bean's method that is a job. */
  record Found(Bean<?> bean, Method method) {
    Job job() {
      return method.getAnnotation(Job.class);
    }
  }

  List<Found> all() {
    return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
        .flatMap(JobCensus::jobs)
        .sorted(Comparator.comparing(found -> found.job().value()))
        .toList();
  }

  Optional<Found> find(String name) {
    return all().stream().filter(found -> found.job().value().equals(name)).findFirst();
  }

  /** Does the work as its timer would, in the caller's thread. */
  void run(Found found) {
    Object reference =
        beans.getReference(
            found.bean(), found.bean().getBeanClass(), beans.createCreationalContext(found.bean()));
    try {
      found.method().invoke(reference);
    } catch (InvocationTargetException failure) {
      throw failure.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(failure.getCause());
    } catch (IllegalAccessException hidden) {
      throw new IllegalStateException("A job is a public method.", hidden);
    }
  }

  private static Stream<Found> jobs(Bean<?> bean) {
    return Stream.of(bean.getBeanClass().getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(Job.class))
        .map(method -> new Found(bean, method));
  }
}
