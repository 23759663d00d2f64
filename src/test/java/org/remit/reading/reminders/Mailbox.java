package org.remit.reading.reminders;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * A mail server of a test's own that speaks as much of SMTP (RFC 5321) as is needed to
 * take an e-mail or to refuse it.
 */
final class Mailbox implements Closeable {

	private final ServerSocket server;

	private final List<String> received = new CopyOnWriteArrayList<>();

	private volatile boolean refusing;

	Mailbox() throws IOException {
		this.server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
		Thread thread = new Thread(this::serve, "mailbox");
		thread.setDaemon(true);
		thread.start();
	}

	JavaMailSenderImpl sender() {
		JavaMailSenderImpl sender = new JavaMailSenderImpl();
		sender.setHost(this.server.getInetAddress().getHostAddress());
		sender.setPort(this.server.getLocalPort());
		return sender;
	}

	void refuse(boolean refusing) {
		this.refusing = refusing;
	}

	/** What came since somebody last looked. */
	List<MimeMessage> taken() throws MessagingException {
		List<MimeMessage> messages = new ArrayList<>();
		for (String one : this.received) {
			messages
				.add(new MimeMessage((Session) null, new ByteArrayInputStream(one.getBytes(StandardCharsets.UTF_8))));
		}
		this.received.clear();
		return messages;
	}

	private void serve() {
		try {
			while (true) {
				try (Socket socket = this.server.accept()) {
					talk(socket);
				}
			}
		}
		catch (SocketException ex) {
			// The test is over
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void talk(Socket socket) throws IOException {
		BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
		say(socket, "220 mailbox");
		for (String line = in.readLine(); line != null; line = in.readLine()) {
			String command = line.split(" ")[0];
			if (command.equals("DATA")) {
				say(socket, "354 go on");
				this.received.add(message(in));
			}
			say(socket, (command.equals("RCPT") && this.refusing) ? "451 not now"
					: (command.equals("QUIT") ? "221 bye" : "250 fine"));
		}
	}

	private static String message(BufferedReader in) throws IOException {
		StringBuilder message = new StringBuilder();
		for (String line = in.readLine(); !line.equals("."); line = in.readLine()) {
			message.append(line).append("\r\n");
		}
		return message.toString();
	}

	private static void say(Socket socket, String reply) throws IOException {
		OutputStream out = socket.getOutputStream();
		out.write((reply + "\r\n").getBytes(StandardCharsets.US_ASCII));
		out.flush();
	}

	@Override
	public void close() throws IOException {
		this.server.close();
	}

}
