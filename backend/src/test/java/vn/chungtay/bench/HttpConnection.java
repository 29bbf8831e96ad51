package vn.chungtay.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One kept-alive connection that spends as little as possible, so that the machine's time goes to the product. */
final class HttpConnection implements AutoCloseable {
    /** What came back, made into text only where somebody reads it. */
    record Answer(int status, String headers, byte[] content) {
        String body() {
            return new String(content, StandardCharsets.UTF_8);
        }
    }

    private static final byte[] END_OF_HEADERS = {'\r', '\n', '\r', '\n'};

    private final Socket socket;
    private final InputStream in;
    private final byte[] received = new byte[65_536];
    private int next;
    private int end;

    HttpConnection(int port) throws IOException {
        socket = new Socket("127.0.0.1", port);
        socket.setTcpNoDelay(true);
        in = socket.getInputStream();
    }

    static byte[] request(String method, String path, String cookie, String body) {
        byte[] content = body == null ? new byte[0] : body.getBytes(StandardCharsets.UTF_8);
        String head = method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nCookie: chungtay_session=" + cookie
                + "\r\n"
                + (body == null ? "" : "Content-Type: application/json\r\nContent-Length: " + content.length + "\r\n")
                + "\r\n";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        bytes.writeBytes(content);
        return bytes.toByteArray();
    }

    Answer send(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        String headers = new String(until(END_OF_HEADERS), StandardCharsets.US_ASCII);
        String lower = headers.toLowerCase(Locale.ROOT);
        int status = Integer.parseInt(headers.substring(9, 12));
        int length = lower.indexOf("content-length: ");
        if (length >= 0) {
            int size = Integer.parseInt(headers.substring(length + 16, headers.indexOf('\r', length))
                    .strip());
            return new Answer(status, headers, bytes(size));
        }
        return new Answer(status, headers, lower.contains("transfer-encoding: chunked") ? chunked() : new byte[0]);
    }

    private byte[] chunked() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] endOfLine = {'\r', '\n'};
        while (true) {
            int size = Integer.parseInt(new String(until(endOfLine), StandardCharsets.US_ASCII).strip(), 16);
            body.writeBytes(bytes(size));
            until(endOfLine);
            if (size == 0) {
                return body.toByteArray();
            }
        }
    }

    /** Everything up to a mark, and the mark. */
    private byte[] until(byte[] mark) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        int matched = 0;
        while (true) {
            int from = next;
            while (next < end) {
                byte letter = received[next++];
                matched = letter == mark[matched] ? matched + 1 : letter == mark[0] ? 1 : 0;
                if (matched == mark.length) {
                    read.write(received, from, next - from);
                    return read.toByteArray();
                }
            }
            read.write(received, from, next - from);
            receive();
        }
    }

    private byte[] bytes(int size) throws IOException {
        byte[] bytes = new byte[size];
        int have = 0;
        while (have < size) {
            if (next == end) {
                receive();
            }
            int taken = Math.min(size - have, end - next);
            System.arraycopy(received, next, bytes, have, taken);
            next += taken;
            have += taken;
        }
        return bytes;
    }

    private void receive() throws IOException {
        next = 0;
        end = in.read(received);
        if (end < 0) {
            throw new IOException("The connection was closed");
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
