package lu.airsilk.testbed;

import org.jboss.arquillian.container.spi.client.container.ContainerConfiguration;

/** Nothing to configure: the run's system properties say it all. */
public final class MicroConfiguration implements ContainerConfiguration {

    @Override
    public void validate() {}
}
