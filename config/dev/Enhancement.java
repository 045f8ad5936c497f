import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import org.hibernate.bytecode.enhance.spi.DefaultEnhancementContext;
import org.hibernate.bytecode.enhance.spi.Enhancer;
import org.hibernate.bytecode.enhance.spi.UnloadedClass;
import org.hibernate.bytecode.enhance.spi.UnloadedField;
import org.hibernate.bytecode.internal.BytecodeProviderInitiator;

/** Entities notice their own changes (decision 0093): what the build does to them by Hibernate's plug-in. */
final class Enhancement {

    private final Enhancer enhancer;

    /** @param folders where the classes lie that an entity is built on, the newest first */
    Enhancement(Path... folders) throws MalformedURLException {
        URL[] places = new URL[folders.length];
        for (int i = 0; i < folders.length; i++) {
            places[i] = folders[i].toUri().toURL();
        }
        enhancer = BytecodeProviderInitiator.buildDefaultBytecodeProvider()
                .getEnhancer(new AsBuilt(new URLClassLoader(places, Enhancement.class.getClassLoader())));
    }

    /** The class as the build would make it. */
    byte[] of(Path name, byte[] compiled) {
        String type = name.toString().replace(".class", "").replace('/', '.');
        enhancer.discoverTypes(type, compiled);
        byte[] enhanced = enhancer.enhance(type, compiled);
        return enhanced == null ? compiled : enhanced;
    }

    private static final class AsBuilt extends DefaultEnhancementContext {

        private final ClassLoader classes;

        AsBuilt(ClassLoader classes) {
            this.classes = classes;
        }

        @Override
        public ClassLoader getLoadingClassLoader() {
            return classes;
        }

        @Override
        public boolean hasLazyLoadableAttributes(UnloadedClass type) {
            return false;
        }

        @Override
        public boolean isLazyLoadable(UnloadedField field) {
            return false;
        }

        @Override
        public boolean doBiDirectionalAssociationManagement(UnloadedField field) {
            return false;
        }
    }
}
