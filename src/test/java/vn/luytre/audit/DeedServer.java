package vn.luytre.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.luytre.KillDrill;
import vn.luytre.storage.DatabaseAddress;

/** A small program that records a deed for each line it is sent and answers when that is committed. Made to be killed. */
final class DeedServer {
    private static final String ANSWER = "ok";

    private final TransactionTemplate transaction;
    private final Trail trail;

    private DeedServer(DatabaseAddress address) {
        var source = new HikariDataSource();
        source.setJdbcUrl(address.url());
        source.setUsername(address.user());
        source.setPassword(address.password());
        source.setMaximumPoolSize(20);
        var jdbc = JdbcClient.create(source);
        var transactions = new JdbcTransactionManager(source);
        var soon = new SealingSoon(new Sealer(jdbc, transactions, Clock.systemUTC()));
        transaction = new TransactionTemplate(transactions);
        trail = new Trail(jdbc, Clock.systemUTC(), new StaticListableBeanFactory().getBeanProvider(Acting.class), soon);
    }

    public static void main(String[] arguments) throws IOException {
        var server = new DeedServer(new DatabaseAddress(arguments[0], arguments[1], arguments[2]));
        try (var door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            System.out.println(door.getLocalPort());
            while (true) {
                var visitor = door.accept();
                threads.execute(() -> server.serve(visitor));
            }
        }
    }

    private void serve(Socket visitor) {
        try (visitor;
                var lines = reader(visitor)) {
            for (String token; (token = lines.readLine()) != null; ) {
                var subject = token;
                transaction.executeWithoutResult(_ -> trail.record(Deed.of("drill.written", "drill", subject)));
                visitor.getOutputStream().write((ANSWER + "\n").getBytes(UTF_8));
            }
        } catch (IOException gone) {
            return; // the visitor
        }
    }

    private static BufferedReader reader(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
    }

    /** The program, running in a JVM of its own. */
    record Running(Process process, int port) {
        static Running on(DatabaseAddress address) throws IOException {
            var command = new ArrayList<>(List.of(
                    System.getProperty("java.home") + "/bin/java", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
            command.addAll(List.of("-cp", System.getProperty("java.class.path"), DeedServer.class.getName()));
            command.addAll(List.of(address.url(), address.user(), address.password()));
            var process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
            return new Running(process, Integer.parseInt(lines.readLine()));
        }

        KillDrill.Writer writer() throws IOException {
            var socket = new Socket(InetAddress.getLoopbackAddress(), port);
            var answers = reader(socket);
            return new KillDrill.Writer() {
                @Override
                public void write(String token) throws IOException {
                    socket.getOutputStream().write((token + "\n").getBytes(UTF_8));
                    if (!ANSWER.equals(answers.readLine())) throw new IOException("not acknowledged: " + token);
                }

                @Override
                public void close() throws IOException {
                    socket.close();
                }
            };
        }
    }
}
