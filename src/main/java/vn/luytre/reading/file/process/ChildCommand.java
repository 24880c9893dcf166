package vn.luytre.reading.file.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.luytre.reading.file.container.Parts;

/** How a child process is called: a JVM with limits, which cannot reach the network. */
final class ChildCommand {
    private static final Path LIMITER = Path.of("/usr/bin/prlimit");

    /**
     * Of Linux, for what the JVM does not limit. A JVM of this size has 2.7 GB of addresses at once, most of them never used; the rest is for native
     * libraries. So many bytes a file: as large as a part of a mail or a ZIP may be, and a little more.
     */
    private static final List<String> LIMITS =
            List.of("--as=" + (4L << 30), "--fsize=" + (Parts.LARGEST + (1 << 20)), "--nofile=256", "--core=0");

    private static final List<String> JVM = List.of(
            "-Xmx512m",
            "-Xms32m",
            "-Xss1m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-Xlog:disable",
            "-Xlog:all=off",
            "-Djava.awt.headless=true",
            "--enable-native-access=ALL-UNNAMED",
            "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider", // no log: what is out of order is in the
            // answer
            "-Dslf4j.internal.verbosity=ERROR",
            "-Dorg.bytedeco.javacpp.nopointergc=true",
            "-Dorg.bytedeco.javacpp.maxphysicalbytes=0");

    /** Names of machines are not looked up, and whatever would be fetched is asked of a proxy that is not there. */
    private static final List<String> NO_NETWORK = List.of(
            "-Djdk.net.hosts.file=/dev/null",
            "-DsocksProxyHost=127.0.0.1",
            "-DsocksProxyPort=1",
            "-DsocksNonProxyHosts=",
            "-Dhttp.proxyHost=127.0.0.1",
            "-Dhttp.proxyPort=1",
            "-Dhttp.nonProxyHosts=",
            "-Dhttps.proxyHost=127.0.0.1",
            "-Dhttps.proxyPort=1",
            "-Dftp.proxyHost=127.0.0.1",
            "-Dftp.proxyPort=1",
            "-Dftp.nonProxyHosts=",
            "-Djava.net.useSystemProxies=false");

    private ChildCommand() {}

    static List<String> of(Class<?> mainClass, Path scratch) {
        var command = new ArrayList<String>();
        if (Files.isExecutable(LIMITER)) {
            command.add(LIMITER.toString());
            command.addAll(LIMITS);
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM);
        command.addAll(NO_NETWORK);
        command.add("-Djava.io.tmpdir=" + scratch);
        command.add("-Dpdfbox.fontcache=" + System.getProperty("java.io.tmpdir"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), mainClass.getName()));
        return command;
    }
}
