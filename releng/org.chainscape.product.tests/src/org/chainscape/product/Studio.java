package org.chainscape.product;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A studio that runs, started by its script, and what a user does in it. Every wait is for a condition; the limits are generous. */
final class Studio implements AutoCloseable {

	private static final long PATIENCE_S = 120;
	private static final long AGAIN_S = 15;
	private static final int PAUSE_MS = 50;

	private final Process process;
	private final Path output;
	private final Socket socket;
	private final DataInputStream in;
	private final DataOutputStream out;

	private Studio(Process process, Path output, Socket socket) throws IOException {
		this.process = process;
		this.output = output;
		this.socket = socket;
		socket.setSoTimeout((int) TimeUnit.SECONDS.toMillis(PATIENCE_S));
		in = new DataInputStream(socket.getInputStream());
		out = new DataOutputStream(socket.getOutputStream());
	}

	/** Starts it and waits until its window is there. */
	static Studio start(Product product, String... arguments) throws IOException, InterruptedException {
		Path output = Files.createTempFile(product.home(), "studio", ".txt");
		try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			Process process = launch(product, output, server.getLocalPort(), arguments);
			server.setSoTimeout(1000);
			long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_S);
			while (process.isAlive() && System.nanoTime() < end) {
				try {
					return new Studio(process, output, server.accept());
				} catch (SocketTimeoutException e) {
					// It is looked again whether it still runs.
					continue;
				}
			}
			process.descendants().forEach(ProcessHandle::destroyForcibly);
			process.destroyForcibly().waitFor();
			throw new IOException("The studio does not come up:\n" + Files.readString(output));
		}
	}

	/** Starts the script as a second start while a studio runs, and waits for its end. */
	static int startAgain(Product product, String... arguments) throws IOException, InterruptedException {
		Process process = launch(product, Files.createTempFile(product.home(), "again", ".txt"), 0, arguments);
		if (!process.waitFor(PATIENCE_S, TimeUnit.SECONDS)) {
			process.descendants().forEach(ProcessHandle::destroyForcibly);
			throw new IOException("The second start does not end");
		}
		return process.exitValue();
	}

	/** The home folder of Java is that of the system's list of users; no variable but this one takes a path with blanks. */
	private static Process launch(Product product, Path output, int port, String... arguments) throws IOException {
		ProcessBuilder builder = product.command(arguments).redirectErrorStream(true).redirectOutput(output.toFile());
		builder.environment().put("JDK_JAVA_OPTIONS", "-Dchainscape.driver=" + port + " \"-Duser.home=" + product.home() + "\"");
		return builder.start();
	}

	/** {@return what is seen now} */
	Seen look() {
		return new Seen(ask("look"));
	}

	/** Waits until what is seen is as it should be. */
	Seen await(String what, Predicate<Seen> condition) {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_S);
		Seen seen = look();
		while (!condition.test(seen)) {
			if (System.nanoTime() > end) {
				throw new AssertionError("Waited in vain: " + what + "\n" + seen.text());
			}
			pause();
			seen = look();
		}
		return seen;
	}

	/** Chooses in the menu of the window, by the labels without mnemonics and dots. */
	void menu(String... path) {
		act("menu", path);
	}

	/** Chooses in the context menu of what has the focus. */
	void context(String... path) {
		act("context", path);
	}

	/** Clicks with the mouse on something in the window in front, by what it says. */
	void press(String word) {
		act("press", word);
	}

	/** Presses keys, the modifiers first: {@code CTRL+S}, {@code F2}. */
	void key(String keys) {
		act("key", keys);
	}

	/** Types letters and digits on the keyboard. */
	void type(String letters) {
		act("type", letters);
	}

	/** Goes to a place of a chain by its name: opens it wherever it is drawn, and selects it. */
	void goTo(String name) {
		menu("导航", "打开元素");
		await("the dialog that opens any element", seen -> seen.front().equals("打开元素") && seen.focus().equals("Text:"));
		type(name.toLowerCase(Locale.ROOT));
		await(name + " is the first that is found", seen -> seen.firstRow().startsWith(name + "   环节"));
		key("ENTER", name + " is selected", seen -> seen.has("label", name + "  ·  环节"));
	}

	/** Gives the selected box of a figure another name, as one does: F2, typing, Enter. */
	void rename(String before, String after) {
		await("the figure has the keyboard", seen -> seen.focus().equals("FigureCanvas:"));
		key("F2", "the name can be typed over", seen -> seen.focus().equals("Text:" + before));
		type(after);
		await("it is typed", seen -> seen.focus().equals("Text:" + after));
		key("ENTER", "the new name is taken", seen -> seen.has("label", after + "  ·  环节") && seen.editor().orElseThrow().isDirty());
	}

	/** Saves, and waits until it is done. */
	void save() {
		key("CTRL+S", "it is saved", seen -> !seen.editor().orElseThrow().isDirty());
	}

	/** Presses a key that does no harm when it is pressed twice, again if nothing comes of it, as one does. */
	private void key(String keys, String what, Predicate<Seen> condition) {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_S);
		key(keys);
		long again = System.nanoTime() + TimeUnit.SECONDS.toNanos(AGAIN_S);
		Seen seen = look();
		while (!condition.test(seen)) {
			if (System.nanoTime() > end) {
				throw new AssertionError("Waited in vain: " + what + "\n" + seen.text());
			}
			if (System.nanoTime() > again) {
				key(keys);
				again = System.nanoTime() + TimeUnit.SECONDS.toNanos(AGAIN_S);
			}
			pause();
			seen = look();
		}
	}

	/** Keeps what the screen shows. */
	void picture(Path file) {
		act("picture", file.toString());
	}

	/** Ends it in the middle of whatever it does, as a loss of power would. */
	void kill() throws InterruptedException {
		process.descendants().forEach(ProcessHandle::destroyForcibly);
		process.waitFor();
	}

	/** {@return whether it has not ended} */
	boolean isAlive() {
		return process.isAlive();
	}

	/** {@return what it has written to the console} */
	Path output() {
		return output;
	}

	/** Leaves it by its menu; to be called only when nothing is unsaved. */
	int leave() throws InterruptedException, IOException {
		menu("文件", "退出");
		if (!process.waitFor(PATIENCE_S, TimeUnit.SECONDS)) {
			throw new IOException("The studio does not end");
		}
		return process.exitValue();
	}

	@Override
	public void close() throws IOException {
		try {
			kill();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		socket.close();
	}

	/** Does something as soon as it can be done: what is refused has not been begun. */
	private void act(String verb, String... words) {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_S);
		while (true) {
			try {
				ask(verb, words);
				return;
			} catch (IllegalStateException e) {
				if (System.nanoTime() > end) {
					throw e;
				}
				pause();
			}
		}
	}

	private String ask(String verb, String... words) {
		try {
			out.writeInt(words.length + 1);
			out.writeUTF(verb);
			for (String word : words) {
				out.writeUTF(word);
			}
			out.flush();
			boolean done = in.readBoolean();
			String answer = in.readUTF();
			if (!done) {
				throw new IllegalStateException(verb + " " + String.join(" → ", words) + ": " + answer);
			}
			return answer;
		} catch (SocketTimeoutException e) {
			// Its threads then stand in what it has written.
			process.descendants().forEach(each -> signal("QUIT", each));
			throw new UncheckedIOException("The studio does not answer", e);
		} catch (IOException e) {
			throw new UncheckedIOException("The studio has ended", e);
		}
	}

	private static void signal(String name, ProcessHandle each) {
		try {
			new ProcessBuilder("kill", "-" + name, String.valueOf(each.pid())).start().waitFor();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private static void pause() {
		try {
			Thread.sleep(PAUSE_MS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(e);
		}
	}
}
