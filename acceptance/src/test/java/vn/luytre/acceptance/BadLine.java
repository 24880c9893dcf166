package vn.luytre.acceptance;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** A line between a browser and the server that can be cut: altogether, or so that questions arrive and answers do not. */
final class BadLine implements AutoCloseable {
    /** How good it is. */
    enum State {
        GOOD,
        /** What is sent arrives; the answer to it is lost on the way. */
        ANSWERS_LOST,
        CUT
    }

    private static final int BLOCK = 16_384;
    private static final String SENDING = "POST /activities/sync";

    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final int server;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile State state = State.GOOD;

    BadLine(String address) throws IOException {
        server = URI.create(address).getPort();
        Thread.startVirtualThread(this::serve);
    }

    String address() {
        return "http://localhost:" + door.getLocalPort();
    }

    /** From now on; what was under way is cut. */
    void becomes(State next) {
        state = next;
        open.forEach(BadLine::close);
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                var browser = door.accept();
                if (state == State.CUT) {
                    browser.close();
                    continue;
                }
                var far = new Socket(InetAddress.getLoopbackAddress(), server);
                open.add(browser);
                open.add(far);
                var isSending = new AtomicBoolean();
                Thread.startVirtualThread(() -> carry(browser, far, (block, read) -> {
                    if (new String(block, 0, read, StandardCharsets.ISO_8859_1).contains(SENDING)) isSending.set(true);
                    return true;
                }));
                Thread.startVirtualThread(
                        () -> carry(far, browser, (_, _) -> state != State.ANSWERS_LOST || !isSending.get()));
            } catch (IOException _) {
                // the browser went away, or the door was shut
            }
        }
    }

    /** Whether a block is carried on. */
    private interface Passing {
        boolean passes(byte[] block, int read);
    }

    private static void carry(Socket from, Socket to, Passing passing) {
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            var block = new byte[BLOCK];
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                if (!passing.passes(block, read)) break;
                out.write(block, 0, read);
                out.flush();
            }
        } catch (IOException _) {
            // cut
        } finally {
            close(from);
            close(to);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException _) {
            // it is closed
        }
    }

    @Override
    public void close() throws IOException {
        becomes(State.CUT);
        door.close();
    }
}
