package org.onewindow.access;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.admin.impl.plugin.resources.AdminPluginsRootResource;
import org.camunda.bpm.admin.impl.web.SetupResource;
import org.camunda.bpm.cockpit.impl.plugin.resources.BaseRootResource;
import org.camunda.bpm.cockpit.impl.plugin.resources.CockpitPluginsRootResource;
import org.camunda.bpm.engine.rest.impl.NamedProcessEngineRestServiceImpl;
import org.camunda.bpm.tasklist.impl.plugin.resources.TasklistPluginsRootResource;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthenticationResource;
import org.camunda.bpm.welcome.impl.plugin.resources.WelcomePluginsRootResource;

/** Every method and path that the webapps' applications publish below {@code /camunda/api}, read off their annotations. */
final class WebappResources {

    private static final Map<Class<?>, String> ROOTS = Map.of(
            NamedProcessEngineRestServiceImpl.class, "engine",
            BaseRootResource.class, "cockpit",
            CockpitPluginsRootResource.class, "cockpit",
            AdminPluginsRootResource.class, "admin",
            SetupResource.class, "admin",
            UserAuthenticationResource.class, "admin",
            TasklistPluginsRootResource.class, "tasklist",
            WelcomePluginsRootResource.class, "welcome");

    private final Set<String> found = new TreeSet<>();
    private final Deque<Class<?>> within = new ArrayDeque<>();

    private WebappResources() {}

    /** Lines {@code METHOD path}, each variable filled with {@code 1}. */
    static Set<String> all() {
        var resources = new WebappResources();
        ROOTS.forEach((type, application) -> resources.walk(type, "/camunda/api/" + application));
        return resources.found;
    }

    private void walk(Class<?> type, String base) {
        if (within.contains(type)) {
            return;
        }
        within.push(type);
        var path = join(base, pathOf(type).orElse(""));
        for (var method : type.getMethods()) {
            if (method.isBridge()) {
                continue;
            }
            var below = annotated(method, Path.class).map(Path::value);
            var verb = verb(method);
            if (verb.isPresent()) {
                found.add(verb.get() + " " + ofOurEngine(join(path, below.orElse(""))));
            } else if (below.isPresent()) {
                walk(method.getReturnType(), join(path, below.get()));
            }
        }
        within.pop();
    }

    private static Optional<String> verb(Method method) {
        return inherited(method).stream()
                .flatMap(it -> Arrays.stream(it.getAnnotations()))
                .map(it -> it.annotationType().getAnnotation(HttpMethod.class))
                .filter(it -> it != null)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static <A extends Annotation> Optional<A> annotated(Method method, Class<A> type) {
        return inherited(method).stream()
                .map(it -> it.getAnnotation(type))
                .filter(it -> it != null)
                .findFirst();
    }

    /** The method itself and where its interfaces declare it. */
    private static Set<Method> inherited(Method method) {
        var methods = new LinkedHashSet<Method>();
        methods.add(method);
        for (Class<?> type = method.getDeclaringClass(); type != null; type = type.getSuperclass()) {
            for (var face : type.getInterfaces()) {
                for (var declared : face.getMethods()) {
                    if (declared.getName().equals(method.getName())
                            && List.of(declared.getParameterTypes()).equals(List.of(method.getParameterTypes()))) {
                        methods.add(declared);
                    }
                }
            }
        }
        return methods;
    }

    private static String ofOurEngine(String path) {
        return path.replaceFirst("/(engine/engine|plugin/[a-zA-Z]+|auth/user|setup)/1", "/$1/default");
    }

    private static Optional<String> pathOf(Class<?> type) {
        return Optional.ofNullable(type.getAnnotation(Path.class)).map(Path::value);
    }

    private static String join(String base, String below) {
        var filled = below.replaceAll("\\{[^}]*}", "1").replaceAll("^/+|/+$", "");
        return filled.isEmpty() ? base : base + "/" + filled;
    }
}
