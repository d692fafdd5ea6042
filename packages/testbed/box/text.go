package main

import (
	"bufio"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"regexp"
	"runtime"
	"sort"
	"strconv"
	"strings"
	"syscall"
	"time"

	"golang.org/x/crypto/bcrypt"
)

// cut knows -c and -f with -d, each with one range.
func cut(args []string) error {
	options := map[byte]string{}
	for len(args) > 0 && len(args[0]) > 1 && args[0][0] == '-' {
		letter, value := args[0][1], args[0][2:]
		args = args[1:]
		if value == "" && len(args) > 0 {
			value, args = args[0], args[1:]
		}
		options[letter] = value
	}
	separator, asked := options['d'], options['f']
	if asked == "" {
		separator, asked = "", options['c']
	}
	first, last, isRange := strings.Cut(asked, "-")
	from, err := strconv.Atoi(first)
	to := from
	if isRange && last == "" {
		to = 1 << 30
	} else if isRange && err == nil {
		to, err = strconv.Atoi(last)
	}
	if err != nil || from < 1 {
		return fmt.Errorf("cannot take %q", asked)
	}
	return lines(args, func(line string) bool {
		parts := strings.Split(line, separator)
		start, end := min(from-1, len(parts)), min(to, len(parts))
		fmt.Println(strings.Join(parts[start:end], separator))
		return true
	})
}

func echo(args []string) error {
	if len(args) > 0 && args[0] == "-n" {
		fmt.Print(strings.Join(args[1:], " "))
	} else {
		fmt.Println(strings.Join(args, " "))
	}
	return nil
}

// env prints the environment, or runs a command with more of it.
func env(args []string) error {
	for len(args) > 0 && strings.Contains(args[0], "=") {
		name, value, _ := strings.Cut(args[0], "=")
		if err := os.Setenv(name, value); err != nil {
			return err
		}
		args = args[1:]
	}
	if len(args) == 0 {
		for _, entry := range os.Environ() {
			fmt.Println(entry)
		}
		return nil
	}
	path, err := exec.LookPath(args[0])
	if err != nil {
		return err
	}
	return syscall.Exec(path, args, os.Environ())
}

// lines hands on each line of the files without its end, until `use` has enough.
func lines(paths []string, use func(line string) (more bool)) error {
	return each(paths, func(from io.Reader) error {
		scanner := bufio.NewScanner(from)
		scanner.Buffer(nil, 1<<20)
		for scanner.Scan() && use(scanner.Text()) {
		}
		return scanner.Err()
	})
}

// grep knows -c, -q, -v and Go's regular expressions, which agree with the basic ones where patterns are simple.
func grep(args []string) error {
	options, rest := split(args)
	if len(rest) == 0 {
		return errors.New("needs a pattern")
	}
	pattern, err := regexp.Compile(rest[0])
	if err != nil {
		return err
	}
	count := 0
	err = lines(rest[1:], func(line string) bool {
		if pattern.MatchString(line) == strings.Contains(options, "v") {
			return true
		}
		count++
		if !strings.ContainsAny(options, "cq") {
			fmt.Println(line)
		}
		return true
	})
	if strings.Contains(options, "c") {
		fmt.Println(count)
	}
	if err == nil && count == 0 {
		return exitStatus(1)
	}
	return err
}

func head(args []string) error {
	left := 10
	if len(args) > 1 && args[0] == "-n" {
		number, err := strconv.Atoi(args[1])
		if err != nil {
			return err
		}
		left, args = number, args[2:]
	}
	return lines(args, func(line string) bool {
		if left--; left >= 0 {
			fmt.Println(line)
		}
		return left > 0
	})
}

// htpasswd prints `name:hash` for each line `name:password` that it reads. Hashing is quick: these guard nothing.
func htpasswd([]string) error {
	var problem error
	err := lines(nil, func(line string) bool {
		name, password, _ := strings.Cut(line, ":")
		hash, err := bcrypt.GenerateFromPassword([]byte(password), 5)
		problem = err
		fmt.Printf("%s:%s\n", name, hash)
		return err == nil
	})
	return errors.Join(problem, err)
}

func id(args []string) error {
	switch options, _ := split(args); options {
	case "u":
		fmt.Println(os.Getuid())
	case "g":
		fmt.Println(os.Getgid())
	default:
		fmt.Printf("uid=%d gid=%d\n", os.Getuid(), os.Getgid())
	}
	return nil
}

func nproc([]string) error {
	fmt.Println(runtime.NumCPU())
	return nil
}

func sha256sum(args []string) error {
	if len(args) == 0 {
		args = []string{"-"}
	}
	for _, path := range args {
		err := each([]string{path}, func(from io.Reader) error {
			hash := sha256.New()
			_, err := io.Copy(hash, from)
			fmt.Printf("%x  %s\n", hash.Sum(nil), path)
			return err
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// sed knows one substitution with a one-character class or text, as in `s/[\\"]/\\&/g`.
func sed(args []string) error {
	if len(args) == 0 || len(args[0]) < 4 || args[0][0] != 's' {
		return errors.New("knows s/…/…/ alone")
	}
	parts := strings.Split(args[0][1:], string(args[0][1]))
	if len(parts) != 4 {
		return errors.New("knows s/…/…/ alone")
	}
	pattern, err := regexp.Compile(strings.ReplaceAll(parts[1], `[\`, `[\\`))
	if err != nil {
		return err
	}
	replace := strings.NewReplacer(`\\`, `\`, `\&`, `&`, `&`, `${0}`, `$`, `$$`).Replace(parts[2])
	return lines(args[1:], func(line string) bool {
		if strings.Contains(parts[3], "g") {
			fmt.Println(pattern.ReplaceAllString(line, replace))
		} else if at := pattern.FindStringIndex(line); at != nil {
			fmt.Println(line[:at[0]] + pattern.ReplaceAllString(line[at[0]:at[1]], replace) + line[at[1]:])
		} else {
			fmt.Println(line)
		}
		return true
	})
}

func sleep(args []string) error {
	for _, arg := range args {
		seconds, err := strconv.ParseFloat(strings.TrimSuffix(arg, "s"), 64)
		if err != nil {
			return err
		}
		time.Sleep(time.Duration(seconds * float64(time.Second)))
	}
	return nil
}

func sortLines(args []string) error {
	options, rest := split(args)
	var all []string
	err := lines(rest, func(line string) bool { all = append(all, line); return true })
	sort.Strings(all)
	for index, line := range all {
		if !strings.Contains(options, "u") || index == 0 || line != all[index-1] {
			fmt.Println(line)
		}
	}
	return err
}

func uname(args []string) error {
	var name syscall.Utsname
	if err := syscall.Uname(&name); err != nil {
		return err
	}
	switch options, _ := split(args); options {
	case "m":
		fmt.Println(text(name.Machine))
	case "r":
		fmt.Println(text(name.Release))
	case "", "s":
		fmt.Println(text(name.Sysname))
	default:
		fmt.Println(text(name.Sysname), text(name.Nodename), text(name.Release), text(name.Version), text(name.Machine))
	}
	return nil
}

// text reads a field of the kernel's, whose characters are signed on some architectures.
func text[Character int8 | uint8](field [65]Character) string {
	var found strings.Builder
	for _, character := range field {
		if character == 0 {
			break
		}
		found.WriteByte(byte(character))
	}
	return found.String()
}

func wc(args []string) error {
	options, rest := split(args)
	return each(rest, func(from io.Reader) error {
		content, err := io.ReadAll(from)
		switch whole := string(content); options {
		case "c":
			fmt.Println(len(content))
		case "l":
			fmt.Println(strings.Count(whole, "\n"))
		default:
			fmt.Println(strings.Count(whole, "\n"), len(strings.Fields(whole)), len(content))
		}
		return err
	})
}
