"""moto's server, with jobs of AWS Batch that run as AWS runs them.

Usage: python3 batch_server.py -H 127.0.0.1 -p PORT (the arguments of moto.server)

DOCKER_HOST               the engine that jobs run on
BATCH_STOP_SECONDS        between TERM and KILL; AWS gives 30
BATCH_SHORTEST_TIMEOUT    the smallest timeout of an attempt that is taken; AWS takes 60 seconds

A job here has a log that grows while it runs, an exit code, and a reason for its end; it is told to end before it is
killed; a queue without an enabled compute environment never runs it; one that fails is tried again as often as its
definition says. Written for moto 5.1.22. Left out: conditions of retries, arrays, several nodes, roles, resources, and
everything about instances.
"""
import datetime
import os
import sys
import threading
import time
import uuid

import batch_stacks
import docker
from moto.batch import models

STOP_SECONDS = int(os.environ.get("BATCH_STOP_SECONDS", "30"))
SHORTEST_TIMEOUT = int(os.environ.get("BATCH_SHORTEST_TIMEOUT", "60"))
TICK = 0.1
# A prefix of log streams that are named and never written.
LOST = "lost"


class Ended(Exception):
    """An attempt will not go on."""

    def __init__(self, reason, may_repeat=False):
        super().__init__(reason)
        # What has run out of time, or was told to end, is not tried again.
        self.may_repeat = may_repeat


class LiveJob(models.Job):
    # moto reads from it which service a class is of.
    __module__ = "moto.batch.live"
    container_reason = None

    def run(self):
        allowed = (self.job_definition.retry_strategy or {}).get("attempts", 1)
        for number in range(1, allowed + 1):
            reason, may_repeat = self._try(number)
            success = self.exit_code == 0 and not self.stop
            if success or self.stop or not may_repeat or number == allowed:
                break
            self._repeat(reason)
        self.job_stopped_reason = reason
        self._mark_stopped(success=success)

    def _repeat(self, reason):
        """What is known of an attempt goes with it; the log's place stays until there is another."""
        self.job_stopped_at = datetime.datetime.now()
        if len(self.attempts) > 0:
            self._stop_attempt()
            self.latest_attempt["statusReason"] = reason
            self.latest_attempt["container"]["exitCode"] = self.exit_code
        self.exit_code = None
        self.container_reason = None

    def _try(self, number):
        """Returns why it has ended, and whether that is a reason to try again."""
        container = None
        try:
            self._become("RUNNABLE")
            while not any(one.state == "ENABLED" for one in self.job_queue.environments):
                self._rest()
            self._become("STARTING")
            container = self._start(number)
            self._follow(container)
            self._watch(container)
        except Ended as ended:
            self._end(container)
            return str(ended), ended.may_repeat
        except Exception as error:  # What moto itself cannot do is a job that failed, too.
            self.container_reason = str(error)[:255]
            self._end(container)
            return "Task failed to start", True
        finally:
            if container is not None:
                container.remove(force=True, v=True)

    def _rest(self):
        time.sleep(TICK)
        if self.stop:
            raise Ended(self.job_stopped_reason)

    def _become(self, status):
        self._rest()
        self.status = status

    def _property(self, name, default):
        return self._get_container_property(name, default)

    def _start(self, number):
        properties = self.job_definition.container_properties
        options = properties.get("logConfiguration", {}).get("options", {})
        self._log_group = options.get("awslogs-group", "/aws/batch/job")
        prefix = options.get("awslogs-stream-prefix", self.job_definition.name)
        # By the number of the ECS task, which is not that of the job.
        self._stream_name = f"{prefix}/default/{uuid.uuid4().hex}"
        sources = {one["name"]: one["host"]["sourcePath"] for one in self._property("volumes", [])}
        mounts = [
            docker.types.Mount(
                one["containerPath"], sources[one["sourceVolume"]], type="bind", read_only=one.get("readOnly", False)
            )
            for one in self._property("mountPoints", [])
        ]
        environment = {one["name"]: one["value"] for one in self._property("environment", [])}
        environment["AWS_BATCH_JOB_ATTEMPT"] = str(number)
        environment["AWS_BATCH_JQ_NAME"] = self.job_queue.name
        try:
            container = self.docker_client.containers.run(
                properties["image"],
                self._add_parameters_to_command(self._property("command", [])),
                detach=True,
                environment=environment,
                mounts=mounts,
                name=f"ecs-{self.job_id}",
                network_mode="host",
                privileged=properties.get("privileged", False),
            )
        except docker.errors.ImageNotFound as error:
            self.container_reason = f"CannotPullContainerError: {error.explanation}"[:255]
            raise Ended("Task failed to start", may_repeat=True) from error
        self.job_started_at = datetime.datetime.now()
        self.log_stream_name = self._stream_name
        self._start_attempt()
        self.status = "RUNNING"
        return container

    def _follow(self, container):
        """Lines reach the log while the job runs."""

        def copy():
            rest = b""
            for piece in container.logs(stream=True, follow=True):
                *lines, rest = (rest + piece).split(b"\n")
                self._write(lines)
            self._write([rest] if rest else [])

        self._copier = threading.Thread(target=copy, daemon=True)
        if not self._stream_name.startswith(LOST):
            self._log_backend.ensure_log_group(self._log_group)
            self._log_backend.ensure_log_stream(self._log_group, self._stream_name)
            self._copier.start()

    def _write(self, lines):
        now = int(time.time() * 1000)
        events = [{"timestamp": now, "message": line.decode(errors="replace")} for line in lines if line]
        if events:
            self._log_backend.put_log_events(self._log_group, self._stream_name, events)

    def _watch(self, container):
        limit = self._get_attempt_duration()
        while True:
            container.reload()
            if container.status not in ("created", "running"):
                raise Ended("Essential container in task exited", may_repeat=True)
            if limit and (datetime.datetime.now() - self.job_started_at).total_seconds() > limit:
                raise Ended("Job attempt duration exceeded timeout")
            self._rest()

    def _end(self, container):
        if container is not None:
            container.stop(timeout=STOP_SECONDS)
            self.exit_code = container.wait()["StatusCode"]
            if self._copier.is_alive():
                self._copier.join(10)

    def _container_details(self):
        details = super()._container_details()
        details["image"] = self.job_definition.container_properties["image"]
        if "logConfiguration" in self.job_definition.container_properties:
            details["logConfiguration"] = self.job_definition.container_properties["logConfiguration"]
        if self.exit_code is not None:
            details["exitCode"] = self.exit_code
        if self.container_reason is not None:
            details["reason"] = self.container_reason
        return details


submit_any = models.BatchBackend.submit_job


def submit(self, *args, **kwargs):
    limit = (kwargs.get("timeout") or {}).get("attemptDurationSeconds", SHORTEST_TIMEOUT)
    if limit < SHORTEST_TIMEOUT:
        raise models.ClientException(f"A timeout of {limit} seconds is less than {SHORTEST_TIMEOUT}")
    return submit_any(self, *args, **kwargs)


models.Job = LiveJob
models.BatchBackend.submit_job = submit
batch_stacks.install()

if __name__ == "__main__":
    from moto.server import main

    main(sys.argv[1:])
